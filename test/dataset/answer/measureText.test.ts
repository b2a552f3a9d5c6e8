import assert from 'node:assert/strict';
import { readMeasure } from '../../../src/dataset/index.ts';
import { messageLimitChars } from '../../../src/model/index.ts';
import { refusalOf } from '../../support/refusalOf.ts';
import { seedEdition } from '../../support/seedEdition.ts';

describe('readMeasure(edition, text)', () => {
  const texts = [
    ['nameplate capacity', 'nameplate-capacity', ''],
    ['Nameplate-Capacity', 'nameplate-capacity', ''],
    ['capacity', 'nameplate-capacity', ''],
    ['ASP: NdPr oxide', 'average-selling-price', 'NdPr oxide'],
    ['price: spot Europe', 'price', 'spot Europe'],
    ['  price :  ', 'price', ''],
    ['location', 'location', ''],
  ] as const;
  for (const [text, id, qualifier] of texts) {
    it(`reads "${text}" as ${id}`, () => {
      const asked = readMeasure(seedEdition, text);
      assert.deepEqual([asked.measure.id, asked.qualifier], [id, qualifier]);
    });
  }

  it('reads every id, label and alias of the seeds as its own measure', () => {
    for (const { id, label, aliases } of seedEdition.measures)
      for (const text of [id, label, ...aliases])
        assert.equal(readMeasure(seedEdition, text).measure.id, id, text);
  });

  it('asks for a missing measure', () => {
    for (const text of ['', ' ', ': NdPr'])
      assert.match(refusalOf(() => readMeasure(seedEdition, text)).message, /^The measure is missing\./);
  });

  it('names measures that hold the word', () => {
    const refusal = refusalOf(() => readMeasure(seedEdition, 'selling price'));
    assert.equal(refusal.cell, '#VALUE!');
    assert.match(refusal.message, /^"selling price" is not a measure\. Did you mean .*average selling price/);
  });

  it('names those spelt nearly so, else where all are listed', () => {
    assert.deepEqual(refusalOf(() => readMeasure(seedEdition, 'revenoo')).candidates.slice(0, 1), [
      'revenue',
    ]);
    assert.equal(
      refusalOf(() => readMeasure(seedEdition, 'flibbertigibbet')).message,
      '"flibbertigibbet" is not a measure. REE.FIELDS() lists all.',
    );
  });

  it('does not take a part of a measure for it', () => {
    for (const text of ['pric', 'nameplate', 'x'.repeat(9999)])
      assert.ok(refusalOf(() => readMeasure(seedEdition, text)).message.length <= messageLimitChars);
  });
});
