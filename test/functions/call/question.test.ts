import assert from 'node:assert/strict';
import { questionOf } from '../../../src/functions/call/index.ts';
import { parsePeriod } from '../../../src/model/index.ts';

describe('questionOf(name, measure, date)', () => {
  it('reads the arguments that name any number', () =>
    assert.deepEqual(questionOf(' NdPr', 'price ', 2024), {
      name: 'NdPr',
      measure: 'price',
      when: parsePeriod(2024),
    }));
  it('wants a name and a measure', () => {
    assert.throws(() => questionOf(null, 'price', null), /name is missing/);
    assert.throws(() => questionOf('NdPr', '', null), /measure is missing/);
  });
});
