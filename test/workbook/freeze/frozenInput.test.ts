import assert from 'node:assert/strict';
import { frozenInput } from '../../../src/workbook/freeze/frozenInput.ts';

describe('frozenInput(value)', () => {
  it('leaves an error the error that it is, and a text a text', () => {
    assert.deepEqual(['#N/A', '#1', '2024', 'NdPr', 55, true].map(frozenInput), [
      '#N/A',
      "'#1",
      "'2024",
      'NdPr',
      55,
      true,
    ]);
  });
});
