import type { Engine } from '../workbench/index.ts';
import { printAnswer } from './printAnswer.ts';

const usage = `Usage: npm run formula -- '=REE.PRICE("NdPr","2024")' [more formulas]

Prints what each formula gives: one value, or rows with tabs. An error goes to stderr with its message (exit 1).`;

process.exitCode = await answerFormulas(process.argv.slice(2).map((formula) => formula.trim()));

async function answerFormulas(formulas: readonly string[]): Promise<number> {
  if (formulas[0] === '--help') {
    console.log(usage);
    return 0;
  }
  if (formulas.length === 0 || formulas.some((formula) => /^(--[a-z].*|=?)$/.test(formula))) {
    console.error(usage);
    return 2;
  }
  const engine = await startEngine();
  let failed = false;
  for (const formula of formulas) {
    const { output, errors } = printAnswer(await engine.evaluate(formula));
    for (const line of output) console.log(line);
    for (const line of errors) console.error(formulas.length === 1 ? line : `${formula}: ${line}`);
    failed ||= errors.length > 0;
  }
  engine.dispose();
  return failed ? 1 : 0;
}

/** Imported late, so that a mistyped command is answered at once. */
async function startEngine(): Promise<Engine> {
  const [{ createEngine, loadUniver }, { functionTable }, { loadEdition }] = await Promise.all([
    import('../workbench/index.ts'),
    import('./functionTable.ts'),
    import('./loadEdition.ts'),
  ]);
  await loadEdition();
  return createEngine(loadUniver(), { namespace: 'REE', functions: functionTable() });
}
