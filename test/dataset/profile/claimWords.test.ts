import assert from 'node:assert/strict';
import { claimWords } from '../../../src/dataset/index.ts';
import { makeObservation } from '../../support/makeEdition.ts';

describe('claimWords(claim)', () => {
  const cases: [Parameters<typeof makeObservation>[0], string][] = [
    [{ start: '2028-late', measure: 'start', unit: 'date' }, '2028-late'],
    [{ value: 9000, unit: 't/yr', bound: 'at-least' }, 'at least 9,000 t/yr'],
    [{ low: 200, high: 250 }, '200–250 USD/kg'],
    [{ low: 850, high: 1000, unit: 't/yr', start: '2024-Q2' }, '850–1,000 t/yr'],
    [{ value: 6000, unit: 't/yr', bound: 'at-least', start: '2029-Q1' }, 'at least 6,000 t/yr'],
    [{ text: 'Fort Worth', unit: '' }, 'Fort Worth'],
  ];
  for (const [made, words] of cases) it(words, () => assert.equal(claimWords(makeObservation(made)), words));
});
