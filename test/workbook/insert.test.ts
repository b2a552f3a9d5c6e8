import assert from 'node:assert/strict';
import { insert } from '../../src/workbook/insert.ts';
import type { Insertion } from '../../src/workbook/insertion.ts';
import type { WorkbookProblem } from '../../src/workbook/problem.ts';

const insertion: Insertion = {
  kind: 'value',
  mode: 'formula',
  label: 'NdPr oxide',
  formula: '=REE.PRICE("NdPr","2024",,,6.95)',
};

describe('insert(insertion, placement)', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Office');
  });

  for (const context of [
    { displayLanguage: 'tr-TR', contentLanguage: 'en-US' },
    { displayLanguage: 'en-US', contentLanguage: 'tr' },
  ])
    it(`offers the formula for copying in a Turkish Excel: ${JSON.stringify(context)}`, async () => {
      const requirements = { isSetSupported: () => false };
      Object.assign(globalThis, { Office: { context: { ...context, requirements } } });
      const outcome = await insert(insertion, { at: 'selection' });
      assert.ok(outcome.status === 'copy-formula');
      assert.equal(outcome.formula, '=REE.PRICE("NdPr";"2024";;;6,95)');
    });

  for (const formula of ['=HYPERLINK("https://example.org")', '=REE.PRICE("Nd")+1', 'REE.PRICE("Nd")', '=A1'])
    it(`refuses ${formula}`, () =>
      assert.rejects(insert({ ...insertion, formula }, { at: 'selection' }), (problem: WorkbookProblem) => {
        assert.deepEqual([problem.code, problem.effect], ['bad-formula', 'Nothing was inserted.']);
        return true;
      }));
});
