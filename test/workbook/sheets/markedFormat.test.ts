import assert from 'node:assert/strict';
import { footnoteMark, markedFormat } from '../../../src/workbook/sheets/markedFormat.ts';

describe('footnoteMark(number)', () => {
  it('raises the digits', () => assert.deepEqual([1, 23, 40].map(footnoteMark), ['¹', '²³', '⁴⁰']));
});

describe('markedFormat(format, number)', () => {
  const cases: [format: string, marked: string][] = [
    ['#,##0', '#,##0"³"'],
    ['0.0%', '0.0%"³"'],
    ['yyyy-mm-dd', 'yyyy-mm-dd"³"'],
    ['', 'General"³";-General"³";General"³";@"³"'],
  ];
  for (const [format, marked] of cases)
    it(`makes ${marked} of ${format || 'nothing'}`, () => assert.equal(markedFormat(format, 3), marked));
});
