import assert from 'node:assert/strict';
import { comparisonSheet, insertSheet } from '../../src/workbook/index.ts';
import type { WorkbookProblem } from '../../src/workbook/index.ts';

const plan = comparisonSheet({
  label: '',
  names: ['NdPr'],
  measures: [{ measure: 'price', unit: '' }],
  date: null,
  mode: 'formula',
  charted: undefined,
});

describe('insertSheet(plan, placement)', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Office');
  });

  it('offers values where a Turkish Excel would not understand its formulas', () => {
    const requirements = { isSetSupported: () => false };
    Object.assign(globalThis, { Office: { context: { displayLanguage: 'tr-TR', requirements } } });
    return assert.rejects(insertSheet(plan, { at: 'new-sheet' }), (problem: WorkbookProblem) => {
      assert.deepEqual(
        [problem.code, problem.effect, problem.repair],
        ['not-supported', 'Nothing was inserted.', 'Insert it as values.'],
      );
      return true;
    });
  });
});
