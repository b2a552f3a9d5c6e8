import assert from 'node:assert/strict';
import { splitQualifier } from '../../../src/dataset/index.ts';
import { askCapacity, askFact, askPrice } from '../../support/ask.ts';
import { refusalOf } from '../../support/refusalOf.ts';
import { seedEdition } from '../../support/seedEdition.ts';

describe('findAnswer(edition, question)', () => {
  it('answers a price as PRICE does', () => {
    assert.deepEqual(askFact(seedEdition, 'NdPr', 'price', 2024), askPrice(seedEdition, 'NdPr', 2024));
    assert.deepEqual(
      askFact(seedEdition, 'Y', 'price: spot Rotterdam'),
      askPrice(seedEdition, 'Y', '', 'spot Rotterdam'),
    );
  });

  it('answers a capacity as CAPACITY does', () => {
    assert.deepEqual(askFact(seedEdition, '10X', 'nameplate capacity'), askCapacity(seedEdition, '10X'));
    assert.deepEqual(
      askFact(seedEdition, 'MP Materials', 'capacity: NdFeB magnets, announced'),
      askCapacity(seedEdition, 'MP Materials', 'NdFeB magnets', '', 'announced'),
    );
    assert.deepEqual(
      askFact(seedEdition, 'Tyseley', 'capacity: low'),
      askCapacity(seedEdition, 'Tyseley', '', '', 'low'),
    );
  });

  it('refuses an unknown measure', () =>
    assert.equal(refusalOf(() => askFact(seedEdition, '10X', 'hamburger')).cell, '#VALUE!'));
});

describe('splitQualifier(qualifier)', () => {
  const qualifiers = [
    ['', '', ''],
    ['NdFeB magnets', 'NdFeB magnets', ''],
    ['announced', '', 'announced'],
    ['NdFeB magnets, announced', 'NdFeB magnets', 'announced'],
    ['NdFeB magnets announced high', 'NdFeB magnets', 'announced high'],
    ['NdFeB magnets, low', 'NdFeB magnets', 'low'],
    ['yellow', 'yellow', ''],
  ] as const;
  for (const [text, product, status] of qualifiers)
    it(`splits "${text}"`, () => assert.deepEqual(splitQualifier(text), { product, status }));
});
