import assert from 'node:assert/strict';
import { problemAt, repairTo } from '../../../src/dataset/rules/rule.ts';

describe('problemAt(seed, field, problem, repair)', () => {
  it('takes file, line and the value as written from the row', () => {
    const seed = { record: {}, file: 'seeds/prices.csv', line: 7, raw: { value: '5O' } };
    assert.deepEqual(problemAt(seed, 'value', 'is wrong', 'Mend it.'), {
      file: 'seeds/prices.csv',
      line: 7,
      field: 'value',
      value: '5O',
      problem: 'is wrong',
      repair: 'Mend it.',
    });
    assert.equal(problemAt(seed, 'unit', 'is missing', 'Add it.').value, '');
  });
});

describe('repairTo(word, known, otherwise)', () => {
  it('asks for the nearest word', () => {
    assert.equal(
      repairTo('usgs_2062', ['usgs_2016', 'usgs_2026', 'briefing'], 'Add it.'),
      'Did you mean usgs_2026? Add it.',
    );
  });

  it('asks for none where none is near', () =>
    assert.equal(repairTo('somebody', ['briefing'], 'Add it.'), 'Add it.'));
});
