import assert from 'node:assert/strict';
import type { Edition } from '../../src/dataset/index.ts';
import { enumWords } from '../../src/functions/index.ts';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { HostError, answer, refusal } from './host.ts';

describe('enumWords(edition)', () => {
  let edition: Edition;
  before(async () => {
    edition = await loadSeedEdition();
  });

  const words = (id: string): string[] =>
    enumWords(edition)
      .find((one) => one.id === id)
      ?.values.map(({ name }) => name) ?? [];

  it('offers no word twice', () => {
    for (const { id, values } of enumWords(edition))
      assert.equal(new Set(values.map(({ name }) => name)).size, values.length, id);
  });
  it('offers materials that PRICE knows', () => {
    for (const word of words('MATERIAL'))
      assert.doesNotMatch(refusal('PRICE', word), /is called|several things/, word);
  });
  it('offers bases that PRICE knows', () => {
    for (const word of words('BASIS'))
      assert.doesNotMatch(refusal('PRICE', 'NdPr', null, word), /not a basis/, word);
  });
  it('offers statuses that CAPACITY knows', () => {
    for (const word of words('STATUS'))
      assert.doesNotMatch(refusal('CAPACITY', '10X', null, null, word), /not a status/, word);
  });
  it('offers measures that SOURCE knows', () => {
    for (const word of words('MEASURE'))
      assert.doesNotMatch(refusal('SOURCE', 'NdPr', word), /not a measure/, word);
  });
  it('offers tables that TABLE knows', () => {
    assert.ok(words('TABLE').length > 0);
    for (const word of words('TABLE')) assert.ok(!(answer('TABLE', word) instanceof HostError), word);
  });
  it('offers units that PRICE, CAPACITY, PRODUCTION or VALUE answers in', () => {
    for (const word of words('UNIT')) {
      const answers = [
        answer('PRICE', 'NdPr', null, null, word, 7),
        answer('CAPACITY', '10X', null, null, null, word),
        answer('PRODUCTION', 'Mountain Pass', 'NdPr oxide', null, word),
        answer('PRODUCTION', 'China', null, null, word),
        answer('VALUE', 'MP Materials', 'equity stake', null, word),
      ];
      assert.ok(
        answers.some((one) => !(one instanceof HostError)),
        word,
      );
    }
  });
  it('offers units that CONVERT knows', () => {
    for (const word of words('CONVERTIBLE')) assert.equal(answer('CONVERT', 7, word, word), 7, word);
  });
});
