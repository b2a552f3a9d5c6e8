import assert from 'node:assert/strict';
import { oneEdition } from '../../../src/dataset/rules/oneEdition.ts';
import { placesOf } from '../../support/editedSeeds.ts';
import { seeds } from '../../support/seedEdition.ts';

describe('rule oneEdition', () => {
  const [only] = seeds.edition;
  const dated = (id: string, date: string) => ({ ...seeds, edition: [{ ...only!, record: { id, date } }] });

  it('rejects no edition and two', () => {
    assert.deepEqual(placesOf(oneEdition, { ...seeds, edition: [] }), ['seeds/edition.csv:1 id']);
    assert.deepEqual(placesOf(oneEdition, { ...seeds, edition: [only!, only!] }), ['seeds/edition.csv:1 id']);
  });

  for (const date of ['2026', '2026-11', '23 November 2026', '']) {
    it(`rejects the date "${date}"`, () => {
      assert.deepEqual(placesOf(oneEdition, dated('2026.11.23', date)), ['seeds/edition.csv:2 date']);
    });
  }

  it('rejects an id of another day', () => {
    assert.deepEqual(placesOf(oneEdition, dated('2026.11.22', '2026-11-23')), ['seeds/edition.csv:2 id']);
  });

  it('takes a second edition of a day', () => {
    assert.deepEqual(oneEdition.check(dated('2026.11.23-2', '2026-11-23')), []);
  });
});
