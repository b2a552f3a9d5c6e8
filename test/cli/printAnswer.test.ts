import assert from 'node:assert/strict';
import { printAnswer } from '../../src/cli/printAnswer.ts';

describe('printAnswer', () => {
  it('prints scalars as Excel shows them', () => {
    const cases = new Map<number | string | boolean | null, string>([
      [55, '55'],
      [129.32, '129.32'],
      [0.1 + 0.2, '0.3'],
      [1 / 3, '0.333333333333333'],
      [-1.5, '-1.5'],
      [1e21, '1E+21'],
      [1.5e-7, '1.5E-07'],
      [true, 'TRUE'],
      [false, 'FALSE'],
      ['text\twith\na break', 'text\twith\na break'],
      ['', ''],
      [null, ''],
    ]);
    for (const [value, text] of cases) assert.deepEqual(printAnswer(value), { output: [text], errors: [] });
  });

  it('prints rows with tabs and leaves empty cells empty', () => {
    const rows = [
      ['a', 1, null],
      [true, '', 'two\nlines'],
    ];
    assert.deepEqual(printAnswer(rows), { output: ['a\t1\t', 'TRUE\t\ttwo lines'], errors: [] });
  });

  it('prints code and message of an error', () => {
    const error = { code: '#VALUE!', message: 'No material is\ncalled "x".' };
    assert.deepEqual(printAnswer(error), { output: [], errors: ['#VALUE! No material is called "x".'] });
  });

  it("explains Excel's own errors", () => {
    const { errors } = printAnswer({ code: '#DIV/0!', message: '' });
    assert.deepEqual(errors, ['#DIV/0! The formula divides by zero.']);
  });

  it('prints the errors of an array in place, with their messages', () => {
    const rows = [
      [1, 2],
      [3, { code: '#N/A', message: 'Nothing for 2030.' }],
    ];
    assert.deepEqual(printAnswer(rows), {
      output: ['1\t2', '3\t#N/A'],
      errors: ['row 2, column 2: #N/A Nothing for 2030.'],
    });
  });
});
