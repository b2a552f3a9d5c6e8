// `npm run <task>` ends here: installs what is missing, then runs the steps of the task. Node built-ins only.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { install, isInstalled } from './run/install.mjs';
import { isFresh } from './run/isFresh.mjs';
import { requireNode } from './run/requireNode.mjs';
import { runNode } from './run/runNode.mjs';
import { clearTestResult, summarise } from './run/testResult.mjs';

const tsx = ['--import', 'tsx'];
const prettierBin = 'node_modules/prettier/bin/prettier.cjs';
const mochaBin = 'node_modules/mocha/bin/mocha.js';

// A step with `check` does not stop the ones after it when it fails.
const typecheck = { name: 'typecheck', node: ['node_modules/typescript/bin/tsc'], check: true };
const format = { name: 'format', node: [prettierBin, '--check', '.'], check: true };
const lint = {
  name: 'lint',
  node: ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'],
  check: true,
};
const arrows = {
  name: 'arrows',
  node: ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--output-type=err-long', 'src'],
  check: true,
};
const edition = {
  name: 'edition',
  node: [...tsx, 'src/cli/compileEdition.ts'],
  inputs: ['seeds', 'src/model', 'src/dataset', 'src/cli/compileEdition.ts'],
  output: 'build/edition.json',
};
const metadata = { name: 'metadata', node: [...tsx, 'scripts/generateMetadata.ts'] };
const help = { name: 'help page', node: [...tsx, 'scripts/writeHelpPage.ts'] };
const checks = { name: 'checks', node: [...tsx, 'scripts/writeChecks.ts'] };
const webpack = { name: 'webpack', node: ['node_modules/webpack/bin/webpack.js'] };
const build = [edition, metadata, help, checks, webpack];
const browser = { name: 'browser', node: [...tsx, 'scripts/ensureBrowser.ts'] };
const workbench = { name: 'workbench', node: [...tsx, 'scripts/prepareWorkbench.ts'] };
const tests = { name: 'tests', node: [mochaBin] };
const editionIfStale = { ...edition, skipIfFresh: true };

/** Arguments of the command go to the last step; lanes run side by side, each in its order. A quiet task leaves stdout to its last step and says nothing. */
const tasks = {
  start: { steps: [...build, { name: 'start', node: [...tsx, 'src/cli/start.ts'] }] },
  test: {
    steps: [{ lanes: [[lint], [typecheck, format, arrows]] }, ...build, browser, workbench, tests],
    summary: true,
  },
  build: { steps: build },
  formula: {
    steps: [editionIfStale, { name: 'formula', node: ['--import', 'tsx/esm', 'src/cli/formula.ts'] }],
    quiet: true,
  },
  bench: { steps: [...build, { name: 'bench', node: ['--expose-gc', ...tsx, 'bench/index.ts'] }] },
  pictures: { steps: [...build, { name: 'pictures', node: [...tsx, 'scripts/takePictures.ts'] }] },
  feed: {
    steps: [editionIfStale, { name: 'feed', node: [...tsx, 'src/cli/feed.ts'] }],
    quiet: true,
  },
  docs: {
    steps: [
      editionIfStale,
      metadata,
      { name: 'docs', node: [...tsx, 'scripts/writeFunctionDocs.ts'] },
      {
        name: 'members',
        node: [...tsx, '--import=./scripts/univerInNode.mjs', 'scripts/writeWorkbenchMembers.ts'],
      },
    ],
  },
  validate: { steps: [{ name: 'validate', node: ['scripts/validate.mjs'] }] },
  excel: { steps: [{ name: 'excel', node: ['scripts/excel.mjs'] }] },
  typecheck: { steps: [typecheck] },
  lint: { steps: [format, lint] },
  arrows: { steps: [arrows] },
  format: { steps: [{ name: 'format', node: [prettierBin, '--write', '.'] }] },
  unit: { steps: [editionIfStale, tests] },
  coverage: {
    steps: [...build, { name: 'coverage', node: ['node_modules/c8/bin/c8.js', 'node', mochaBin] }],
  },
};

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [name, ...args] = process.argv.slice(2);
process.exitCode = await runTask(tasks[name], args);

async function runTask(task, taskArgs) {
  requireNode('20.20.0');
  if (!task) {
    process.stderr.write(`There is no task "${name ?? ''}". Tasks: ${Object.keys(tasks).join(', ')}.\n`);
    return 2;
  }
  if (!isInstalled()) {
    const code = await install();
    if (code !== 0) return code;
  }
  if (task.summary) clearTestResult();
  const failed = await runSteps(task, taskArgs);
  const code = failed[0]?.code ?? 0;
  if (!task.summary) return code;
  const summary = summarise(failed.map((step) => step.name));
  process.stdout.write(`${summary.text}\n`);
  return summary.failed > 0 && code === 0 ? 1 : code;
}

/** Runs the steps in order; returns those that failed, with their exit codes. */
async function runSteps({ steps, quiet = false }, taskArgs) {
  const failed = [];
  for (const step of steps) {
    if (step.lanes) {
      const lanes = await Promise.all(step.lanes.map((lane) => runSteps({ steps: lane, quiet }, [])));
      failed.push(...lanes.flat());
      if (failed.some(({ interrupted }) => interrupted)) break;
      continue;
    }
    if (step.skipIfFresh && isFresh(step)) continue;
    const isLast = step === steps.at(-1);
    const say = (text) => quiet || process.stderr.write(text);
    say(`▸ ${step.name}\n`);
    const { code, interrupted } = await runNode(isLast ? [...step.node, ...taskArgs] : step.node, {
      stdout: quiet && !isLast ? process.stderr : process.stdout,
    });
    if (code === 0) continue;
    say(`✗ ${step.name} failed (exit code ${code})\n`);
    failed.push({ name: step.name, code, interrupted });
    if (interrupted || !step.check) break;
  }
  return failed;
}
