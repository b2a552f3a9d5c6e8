import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { functionTable } from '../../src/cli/functionTable.ts';
import { printAnswer } from '../../src/cli/printAnswer.ts';
import { createEngine, loadUniver } from '../../src/workbench/index.ts';
import type { Engine } from '../../src/workbench/index.ts';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { listFunctionFiles } from './readMetadata.ts';

/** What the issue and the contract promise, beside the examples in the function files. */
const promised: readonly [formula: string, printed: string][] = [
  ['=REE.PRICE("NdPr",2024)', '55'],
  ['=REE.PRICE("NdPr")', '69'],
  ['=REE.PRICE("NdPr",,"spot")', '123'],
  ['=REE.PRICE("NdPr",,"floor")', '110'],
  ['=REE.PRICE("Nd oxide",DATE(2023,6,30))', '78'],
  ['=ROUND(REE.PRICE("NdPr metal","2026-02","spot",,6.95),2)', '129.32'],
  ['=REE.PRICE({"Nd";"Pr"},{2024,2025})', '56\t73\n56\t74'],
  ['=SUM(REE.PRICE({"Nd";"Pr"},{2024,2025}))', '259'],
  ['=REE.CAPACITY("10X",,,"construction")', '7000'],
  ['=REE.CAPACITY("MP Materials","NdFeB magnets")', '1000'],
  ['=REE.PRICE("NdPr","2030",,,,"none")', 'none'],
  ['=IFERROR(REE.PRICE("unobtainium"),"mend")', 'mend'],
  ['=IFNA(REE.PRICE("NdPr","2030"),"later")', 'later'],
];

describe('examples of the functions', () => {
  let engine: Engine;
  before(async () => {
    await loadSeedEdition();
    engine = createEngine(loadUniver(), { namespace: 'REE', functions: functionTable() });
  });
  after(() => engine.dispose());

  const check = async (formula: string, printed: string): Promise<void> => {
    const { output, errors } = printAnswer(await engine.evaluate(formula));
    assert.deepEqual(errors, []);
    assert.equal(output.join('\n'), printed);
  };

  for (const file of listFunctionFiles()) {
    const examples = [...readFileSync(file, 'utf8').matchAll(/^ \* @example (=.*?) \/\/=> (.*)$/gm)];
    it(`${file} has one`, () => assert.notEqual(examples.length, 0));
    for (const [, formula = '', printed = ''] of examples)
      it(`${formula} gives ${printed}`, () => check(formula, printed));
  }
  for (const [formula, printed] of promised)
    it(`${formula} gives ${printed.replaceAll('\n', ' / ')}`, () => check(formula, printed));
});
