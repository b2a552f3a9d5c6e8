import assert from 'node:assert/strict';
import { yearEndReadable } from '../../../src/dataset/rules/yearEndReadable.ts';
import { editedSeeds, lineOf, placesOf } from '../../support/editedSeeds.ts';

describe('rule yearEndReadable', () => {
  const row = 'lynas-fiscal-year-end';
  for (const text of ['June', '29 June', '2022-06-30'])
    it(`rejects "${text}"`, () =>
      assert.deepEqual(placesOf(yearEndReadable, editedSeeds('observations', row, { text })), [
        `${lineOf('observations', row)} text`,
      ]));
  it('takes the last day of a month', () =>
    assert.deepEqual(yearEndReadable.check(editedSeeds('observations', row, { text: '31 March' })), []));
});
