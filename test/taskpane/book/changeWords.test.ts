import assert from 'node:assert/strict';
import { changeWords } from '../../../src/taskpane/book/changeWords.ts';
import type { CellRead } from '../../../src/workbook/index.ts';

const formats = { locale: 'en-GB', decimal: '.', group: ',', shortDatePattern: '' };

describe('changeWords(change, formats)', () => {
  const cases: readonly (readonly [CellRead, CellRead, string, readonly [string, string]])[] = [
    [46072, 46100, 'yyyy-mm-dd', ['2026-02-19', '2026-03-19']],
    [46072, 'soon', 'yyyy-mm-dd', ['2026-02-19', 'soon']],
    [46072, '', 'yyyy-mm-dd', ['2026-02-19', '(empty)']],
    [46072, 46073, 'yyyy-mm', ['46,072', '46,073']],
    [46072, 46072, 'yyyy-mm-dd', ['2026-02-19', '2026-02-19']],
    [1234.5678, 1234.5679, '#,##0.00', ['1,234.5678', '1,234.5679']],
    [-0.153, true, '0.0%', ['−0.153', 'TRUE']],
  ];
  for (const [before, after, numberFormat, words] of cases)
    it(`${before} → ${after} as ${numberFormat}: ${words.join(' → ')}`, () => {
      assert.deepEqual(changeWords({ before, after, numberFormat }, formats), words);
    });
});
