import assert from 'node:assert/strict';
import { findYearEnd } from '../../../src/dataset/index.ts';
import { refusalOf } from '../../support/refusalOf.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const monthOf = (name: string, measure: string) => findYearEnd(seedEdition, { name, measure });
const refused = (name: string, measure: string) => refusalOf(() => monthOf(name, measure));

describe('findYearEnd(edition, { name, measure })', () => {
  it('is what a source shows of the company', () => {
    assert.equal(monthOf('Lynas', 'revenue'), 6);
    assert.equal(monthOf('NYSE:MP', 'revenue'), 12);
  });
  it('is that of its operator for a plant', () => {
    assert.equal(monthOf('Mt Weld', 'production'), 6);
    assert.equal(monthOf('Mountain Pass', 'production: NdPr oxide'), 12);
  });
  it('is that of the company whose price it is', () => {
    assert.equal(monthOf('Lynas product mix', 'price: realized'), 6);
    assert.equal(monthOf('NdPr', 'price: realized MP Materials'), 12);
  });
  it('is refused for what has none, naming those that have one and the other ways to write a date', () => {
    assert.equal(
      refused('Iluka', 'revenue').message,
      'No fiscal-year end is known of Iluka Resources. It is of MP Materials, Lynas. Use 2024, "2024-H1" or "2023-07-01..2024-06-30".',
    );
    assert.match(refused('NdPr', 'price').message, /^No fiscal-year end is known of prices of NdPr\./);
    assert.match(refused('China', 'production').message, /^No fiscal-year end is known of China\./);
    assert.equal(refused('Iluka', 'revenue').cell, '#VALUE!');
  });
});
