import assert from 'node:assert/strict';
import { functionTable } from '../../../src/cli/functionTable.ts';
import { loadEdition } from '../../../src/cli/loadEdition.ts';
import { functionIds } from '../../functions/host.ts';
import { createEngine, isCellError, loadUniver } from '../../../src/workbench/index.ts';
import type { Engine } from '../../../src/workbench/index.ts';
import { briefingSheet } from '../../../src/workbench/samples/briefingSheet.ts';
import { functionsSheet } from '../../../src/workbench/samples/functionsSheet.ts';
import { sampleWorkbook } from '../../../src/workbench/samples/sampleWorkbook.ts';
import type { SheetFile } from '../../../src/workbench/sheet/workbookFile.ts';

const formulasOf = ({ blocks }: SheetFile): string[] =>
  Object.values(blocks)
    .flat(2)
    .filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('='));

describe('the sample workbook', () => {
  it('has every function at work', () => {
    const formulas = sampleWorkbook.sheets.flatMap(formulasOf).join('\n');
    for (const id of functionIds) assert.ok(formulas.includes(`REE.${id}(`), id);
  });

  it('shows beside each formula of its lists that very formula', () => {
    for (const sheet of [functionsSheet, briefingSheet]) {
      const texts = Object.values(sheet.blocks)
        .flat(2)
        .filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('\u200b='));
      assert.deepEqual(
        texts.map((text) => text.slice(1)),
        formulasOf(sheet),
      );
    }
  });
});

describe('the briefing in the sample workbook', () => {
  let engine: Engine;
  before(async () => {
    await loadEdition();
    engine = createEngine(loadUniver(), { namespace: 'REE', functions: functionTable() });
  });
  after(() => engine.dispose());

  it('answers every figure in one formula, by one number or word', async () => {
    const formulas = formulasOf(briefingSheet);
    assert.ok(formulas.length >= 25);
    const answers: unknown[] = [];
    for (const formula of formulas) {
      const answer = await engine.evaluate(formula);
      assert.ok(!Array.isArray(answer) && !isCellError(answer) && answer !== null, formula);
      answers.push(answer);
    }
    assert.deepEqual(answers.slice(0, 5), [0.15, 2.24, 0.49, 60, 'Northlake, Texas, US']);
    for (const printed of [3.1e9, 1.5e9, 277e6, 550e9, 500e6, 8.2e6, 0.74, 2e6, 75e6, 134e6, 1e9, 0.08])
      assert.ok(answers.includes(printed), String(printed));
  });
});
