import assert from 'node:assert/strict';
import {
  remarkWords,
  sourcesOf,
  startWords,
  statusWords,
  whatWords,
  whenWords,
} from '../../../src/dataset/profile/findingWords.ts';
import { askCapacity, askFact, askPrice } from '../../support/ask.ts';
import { richEdition } from '../../support/richEdition.ts';
import { seedEdition } from '../../support/seedEdition.ts';

describe('words on a finding', () => {
  const price = askPrice(richEdition, 'Nd');
  const sum = askCapacity(richEdition, 'Acme', 'NdFeB magnets', '', 'announced');
  const start = askFact(richEdition, 'South', 'start');

  it('whatWords: what it is of and on which terms', () => {
    assert.equal(whatWords(richEdition, price), 'average price of Nd oxide, Europe, ex VAT');
    assert.equal(whatWords(richEdition, sum), 'nameplate capacity of NdFeB magnets');
    assert.equal(whatWords(richEdition, start), 'start');
    const spot = askPrice(seedEdition, 'NdPr', '', 'spot');
    assert.equal(whatWords(seedEdition, spot), 'spot price of NdPr oxide, China, VAT unstated');
    const trade = askPrice(seedEdition, 'rare earths', '', 'unit value');
    assert.equal(whatWords(seedEdition, trade), 'unit value of Rare earths, US trade');
  });

  it('statusWords: all there are, each once', () => {
    assert.equal(statusWords(price), 'actual');
    assert.equal(statusWords(sum), 'actual, operating; planned, about, announced');
  });

  it('whenWords: the periods, or that there is none', () => {
    assert.equal(whenWords(sum), '2025');
    assert.equal(whenWords(start), 'undated');
  });

  it('remarkWords: the range as printed, how it was found, what is disputed', () => {
    assert.equal(remarkWords(richEdition, price), 'printed as 60–70');
    assert.equal(remarkWords(richEdition, sum), 'sum of 2: North 1,000, South 0.5');
    assert.match(remarkWords(seedEdition, askFact(seedEdition, '10X', 'start')), /^disputed: /);
    assert.equal(remarkWords(richEdition, start), '');
  });

  it('startWords: a date that is less precise than a day', () => {
    assert.equal(startWords(start), 'printed as 2028');
    assert.equal(startWords(price), '');
  });

  it('sourcesOf: all that are behind a sum', () =>
    assert.deepEqual(
      sourcesOf(richEdition, sum).map(({ id }) => id),
      ['filing', 'script'],
    ));
});
