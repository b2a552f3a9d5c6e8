import assert from 'node:assert/strict';
import { metalFraction, readComposition } from '../../src/model/composition.ts';
import type { Composition } from '../../src/model/composition.ts';
import { mustMend } from '../../src/model/index.ts';
import type { FindNamed } from '../../src/model/index.ts';
import { refusalOf } from '../support/refusalOf.ts';

const findNothing: FindNamed = (name) => {
  throw mustMend(`No material is called "${name}".`);
};
const read = (text: string): Composition => readComposition(text, findNothing);

describe('readComposition(text, findNamed)', () => {
  const splits = [
    'NdPr 75:25 by metal',
    'NdPr 75/25 by metal',
    'ndpr 0.75:0.25 by Metal',
    'NdPr 3:1 by metal',
    'NdPr 75 : 25, by metal',
    'NdPr (75:25) by metal',
    'NdPr oxide 75:25 by metal',
    ' Nd-Pr  75:25  by metal ',
  ];
  for (const text of splits)
    it(`reads "${text}"`, () =>
      assert.deepEqual(read(text), {
        elements: ['Nd', 'Pr'],
        formula: '',
        shares: [0.75, 0.25],
        by: 'metal',
      }));

  it('takes the shares in the order of the symbols', () =>
    assert.deepEqual(read('PrNd 25:75 by oxide'), {
      elements: ['Pr', 'Nd'],
      formula: '',
      shares: [0.25, 0.75],
      by: 'oxide',
    }));
  it('takes more than two', () => assert.deepEqual(read('NdPrDy 2:1:1 by metal').shares, [0.5, 0.25, 0.25]));
  it('leaves open what is not said', () => {
    assert.deepEqual(read(''), { elements: [], formula: '', shares: [], by: '' });
    assert.deepEqual(read('NdPr'), { elements: ['Nd', 'Pr'], formula: '', shares: [], by: '' });
    assert.deepEqual(read('NdPr 75:25'), {
      elements: ['Nd', 'Pr'],
      formula: '',
      shares: [0.75, 0.25],
      by: '',
    });
    assert.deepEqual(read('NdPr by metal').shares, []);
    assert.deepEqual(read('Nd2O3'), { elements: ['Nd'], formula: 'Nd2O3', shares: [], by: '' });
  });

  for (const text of [
    'NdPr 75:25:10 by metal',
    'NdPr 75:0 by metal',
    'didymium 75:25 by metal',
    'NdPr 0:0 by metal',
    'magnets 1:1',
  ])
    it(`refuses "${text}", which does not say whose the shares are`, () =>
      assert.match(
        refusalOf(() => read(text)).message,
        /does not say which share is whose.*"NdPr 75:25 by metal"/,
      ));
  for (const text of ['NdPr 75:x by metal', 'iron', 'NdPr 75', `${'9:'.repeat(9000)}1`])
    it(`refuses "${text.slice(0, 20)}"`, () => assert.equal(refusalOf(() => read(text)).cell, '#VALUE!'));
});

describe('metalFraction(substance, composition)', () => {
  const of = (form: 'oxide' | 'metal' | 'REO', formula: string, material: string): number =>
    Number(metalFraction({ form, formula, elements: [], other: '' }, read(material)).toFixed(6));

  const fractions: readonly [Parameters<typeof of>, number][] = [
    [['metal', '', 'Nd'], 1],
    [['oxide', '', 'Nd'], 0.857356],
    [['REO', '', 'Tb'], 0.850216],
    [['oxide', 'Pr6O11', 'Pr'], 0.827704],
    [['oxide', 'Pr2O3', 'Pr'], 0.854472],
    [['oxide', '', 'Pr2O3'], 0.854472],
    [['REO', '', 'Pr2O3'], 0.827704],
    [['oxide', '', 'NdPr 75:25 by metal'], 0.849746],
    [['oxide', '', 'NdPr 75:25 by oxide'], 0.849943],
    [['REO', '', 'NdPr 75:25 by metal'], 0.849746],
    [['metal', '', 'NdPr'], 1],
  ];
  for (const [args, fraction] of fractions)
    it(`is ${fraction} for ${args.join(' ')}`, () => assert.equal(of(...args), fraction));

  it('refuses a mixture without a split', () =>
    assert.equal(
      refusalOf(() => of('oxide', '', 'NdPr')).message,
      'The split of NdPr is missing in the argument material. Write it like "NdPr 75:25 by metal" or "NdPr 75:25 by oxide".',
    ));
  it('refuses a split of which it is not said', () =>
    assert.match(
      refusalOf(() => of('oxide', '', 'DyTb 3:1')).message,
      /^The argument material does not say whether the split of DyTb is by metal or by oxide\./,
    ));
  it('has no weight of scandium', () =>
    assert.match(refusalOf(() => of('oxide', '', 'Sc')).message, /No atomic weight for "Sc"/));
});
