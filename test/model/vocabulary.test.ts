import assert from 'node:assert/strict';
import * as vocabulary from '../../src/model/vocabulary.ts';

describe('vocabulary', () => {
  for (const [name, words] of Object.entries(vocabulary)) {
    it(`has each word of ${name} once, in small letters`, () => {
      assert.equal(new Set<string>(words).size, words.length);
      for (const word of words) assert.equal(word, word.toLowerCase());
    });
  }

  it('counts floors, thresholds and contracts as terms', () => {
    assert.deepEqual([...vocabulary.termBases].sort(), ['contract', 'floor', 'threshold']);
  });
});
