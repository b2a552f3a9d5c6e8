import assert from 'node:assert/strict';
import { listChoices, narrow } from '../../../src/taskpane/search/narrow.ts';
import { listBrowsable } from '../../../src/taskpane/search/subject.ts';
import { makeEdition } from '../../support/makeEdition.ts';

const subjects = listBrowsable(
  makeEdition({
    entities: [
      { id: 'a', name: 'A', kind: 'facility', country: 'US', stages: ['mining', 'separation'] },
      { id: 'b', name: 'B', kind: 'facility', country: 'AU', stages: ['mining'] },
      { id: 'c', name: 'C', kind: 'company', country: 'US', stages: ['magnet'] },
    ],
  }),
).filter(({ kind }) => kind !== 'material');
const none = { kind: '', stage: '', country: '' };

describe('narrow(subjects, narrowing)', () => {
  const ids = (narrowing: Partial<typeof none>): string[] =>
    narrow(subjects, { ...none, ...narrowing }).map(({ id }) => id);

  it('keeps what has every value that is set', () => {
    assert.deepEqual(ids({}), ['c', 'a', 'b']);
    assert.deepEqual(ids({ kind: 'facility' }), ['a', 'b']);
    assert.deepEqual(ids({ stage: 'mining' }), ['a', 'b']);
    assert.deepEqual(ids({ stage: 'mining', country: 'US' }), ['a']);
    assert.deepEqual(ids({ kind: 'company', stage: 'mining' }), []);
  });
});

describe('listChoices(subjects, narrowing)', () => {
  it('offers what the other filters leave, with how many there are', () => {
    const { kind, stage, country } = listChoices(subjects, { ...none, country: 'US' });
    assert.deepEqual(kind, [
      { value: 'company', count: 1 },
      { value: 'facility', count: 1 },
    ]);
    assert.deepEqual(
      stage.map(({ value }) => value),
      ['magnet', 'mining', 'separation'],
    );
    assert.deepEqual(country, [
      { value: 'US', count: 2 },
      { value: 'AU', count: 1 },
    ]);
  });

  it('keeps the choice that is set also where nothing is left of it', () => {
    const { country } = listChoices(subjects, { kind: 'company', stage: '', country: 'AU' });
    assert.deepEqual(country, [
      { value: 'US', count: 1 },
      { value: 'AU', count: 0 },
    ]);
  });
});
