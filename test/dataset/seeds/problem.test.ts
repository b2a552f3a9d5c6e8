import assert from 'node:assert/strict';
import { SeedProblems, problemWords } from '../../../src/dataset/seeds/index.ts';

const problem = {
  file: 'seeds/prices.csv',
  line: 7,
  field: 'source',
  value: 'usgs_2062',
  problem: 'is not a source',
  repair: 'Use usgs_2026.',
};

describe('problemWords(problem)', () => {
  it('says file, line, field, value, problem and repair in one line', () => {
    assert.equal(
      problemWords(problem),
      'seeds/prices.csv:7 source "usgs_2062" is not a source. Use usgs_2026.',
    );
  });
});

describe('SeedProblems', () => {
  it('says every problem on a line of its own', () => {
    const error = new SeedProblems([problem, { ...problem, line: 8 }]);
    assert.deepEqual(error.message.split('\n'), [
      problemWords(problem),
      problemWords({ ...problem, line: 8 }),
    ]);
    assert.equal(error.problems.length, 2);
    assert.equal(error.name, 'SeedProblems');
  });
});
