import assert from 'node:assert/strict';
import { atomicWeights, massFraction, molarMass } from '../../src/model/index.ts';
import { refusalOf } from '../support/refusalOf.ts';

/** As printed in tables of oxide factors, six decimals. */
const printedFractions = [
  ['La', 'La2O3', 0.852683],
  ['Ce', 'CeO2', 0.814088],
  ['Pr', 'Pr6O11', 0.827704],
  ['Nd', 'Nd2O3', 0.857356],
  ['Sm', 'Sm2O3', 0.862361],
  ['Tb', 'Tb4O7', 0.850216],
  ['Dy', 'Dy2O3', 0.871321],
  ['Y', 'Y2O3', 0.787444],
  ['Nd', 'Nd2Fe14B', 0.266837],
] as const;

describe('massFraction(element, formula)', () => {
  for (const [element, formula, printed] of printedFractions)
    it(`finds ${printed} of ${element} in ${formula}`, () =>
      assert.equal(Number(massFraction(element, formula).toFixed(6)), printed));

  it('is 1 in the element and 0 where the element is not in the formula', () => {
    assert.equal(massFraction('Nd', 'Nd'), 1);
    assert.equal(massFraction('Dy', 'Nd2O3'), 0);
  });

  it('adds up to 1 over the elements', () => {
    const sum = ['Nd', 'Fe', 'B'].map((element) => massFraction(element, 'Nd2Fe14B')).reduce((a, b) => a + b);
    assert.ok(Math.abs(sum - 1) < 1e-12);
  });
});

describe('molarMass(formula)', () => {
  it('sums the weights', () => assert.equal(Number(molarMass('Nd2O3').toFixed(3)), 336.481));
  it('counts an element that stands twice', () => assert.equal(molarMass('NdNd'), 2 * atomicWeights.Nd!));

  for (const formula of ['', 'nd2o3', 'Nd2O3 ', 'Nd2 O3', 'Nd2O3 + Pr6O11', '2Nd', 'Nd(OH)3']) {
    it(`refuses "${formula}" as not a formula`, () => {
      const refusal = refusalOf(() => molarMass(formula));
      assert.equal(refusal.cell, '#VALUE!');
      assert.equal(refusal.message, `"${formula}" is not a formula. Write it like Nd2O3.`);
    });
  }

  it('refuses an element without a weight', () => {
    assert.equal(
      refusalOf(() => molarMass('Xx2O3')).message,
      'No atomic weight for "Xx". Use a rare earth or its oxide.',
    );
  });
});
