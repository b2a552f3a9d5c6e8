import assert from 'node:assert/strict';
import { mustMend } from '../../src/model/index.ts';
import type { NamedMaterial } from '../../src/model/index.ts';
import { isSameSubstance, readElements, readMaterial, readSubstance } from '../../src/model/substance.ts';
import { refusalOf } from '../support/refusalOf.ts';

const known = new Map<string, Omit<NamedMaterial, 'id'>>([
  ['neodymium', { type: 'element', symbol: 'Nd', form: '' }],
  ['didymium', { type: 'mixture', symbol: 'NdPr', form: '' }],
  ['didymium oxide', { type: 'product', symbol: 'NdPr', form: 'oxide' }],
  ['magnets', { type: 'product', symbol: '', form: 'magnet' }],
  ['Nd alloy', { type: 'product', symbol: 'Nd', form: 'alloy' }],
]);

function findKnown(name: string): NamedMaterial {
  const found = known.get(name);
  if (!found) throw mustMend(`No material is called "${name}".`);
  return { id: name, ...found };
}

describe('readSubstance(text, findNamed)', () => {
  const read: readonly [text: string, form: string, elements: string, formula?: string, other?: string][] = [
    ['', 'unsaid', ''],
    ['REO', 'REO', ''],
    ['treo', 'REO', ''],
    ['oxide', 'oxide', ''],
    ['Metals', 'metal', ''],
    ['Nd', 'metal', 'Nd'],
    ['nd', 'metal', 'Nd'],
    ['Y', 'metal', 'Y'],
    ['Nd2O3', 'oxide', 'Nd', 'Nd2O3'],
    ['nd₂o₃', 'oxide', 'Nd', 'Nd2O3'],
    ['CeO2', 'oxide', 'Ce', 'CeO2'],
    ['Pr6O11', 'oxide', 'Pr', 'Pr6O11'],
    ['Pr2O3', 'oxide', 'Pr', 'Pr2O3'],
    ['Ho2O3', 'oxide', 'Ho', 'Ho2O3'],
    ['Nd oxide', 'oxide', 'Nd'],
    ['Nd metal', 'metal', 'Nd'],
    ['NdPr oxide', 'oxide', 'Nd,Pr'],
    ['PrNd metal', 'metal', 'Pr,Nd'],
    ['Dy+Tb oxide', 'oxide', 'Dy,Tb'],
    ['neodymium', 'metal', 'Nd'],
    ['didymium oxide', 'oxide', 'Nd,Pr'],
    ['magnets', 'other', '', '', 'magnets'],
    ['Nd alloy', 'other', '', '', 'Nd alloy'],
  ];
  for (const [text, form, elements, formula = '', other = ''] of read)
    it(`reads "${text}"`, () => {
      const expected = { form, elements: elements === '' ? [] : elements.split(','), formula, other };
      assert.deepEqual(readSubstance(text, findKnown), expected);
    });

  const refusals: readonly [text: string, message: RegExp][] = [
    ['NdPr', /^A mass of NdPr may be of oxide or metal\. Write "kg NdPr oxide" or "kg NdPr metal"\.$/],
    ['didymium', /^A mass of NdPr may be of oxide or metal/],
    ['Nd3O2', /^"Nd3O2" is no oxide of Nd\. Write Nd2O3\.$/],
    ['NdO99', /is no oxide of Nd/],
    ['Fe2O3', /No material is called "Fe2O3"/],
    ['Nd0O3', /No material is called/],
    ['NdNd', /No material is called/],
    ['constructor', /No material is called/],
  ];
  for (const [text, message] of refusals)
    it(`refuses "${text}"`, () => {
      const refusal = refusalOf(() => readSubstance(text, findKnown));
      assert.equal(refusal.cell, '#VALUE!');
      assert.match(refusal.message, message);
    });
});

describe('readMaterial(text, findNamed)', () => {
  for (const text of ['NdPr', 'didymium'])
    it(`lets the form of "${text}" open`, () => {
      const { form, elements } = readMaterial(text, findKnown);
      assert.deepEqual([form, elements], ['unsaid', ['Nd', 'Pr']]);
    });
});

describe('readElements(text)', () => {
  it('keeps their order', () => assert.deepEqual(readElements('Dy–Tb / nd'), ['Dy', 'Tb', 'Nd']));
  for (const text of ['', 'Fe', 'NdFeB', 'NdNd', 'toString', '+'])
    it(`finds none in "${text}"`, () => assert.deepEqual(readElements(text), []));
});

describe('isSameSubstance(a, b)', () => {
  const same = (a: string, b: string): boolean =>
    isSameSubstance(readSubstance(a, findKnown), readSubstance(b, findKnown));
  it('holds whatever the order of the elements', () => assert.ok(same('NdPr oxide', 'PrNd oxide')));
  it('holds for what no formula describes', () => assert.ok(same('magnets', 'magnets')));
  for (const [a, b] of [
    ['oxide', 'metal'],
    ['oxide', 'REO'],
    ['', 'REO'],
    ['Nd oxide', 'Dy oxide'],
    ['magnets', 'Nd alloy'],
    ['Pr6O11', 'Pr2O3'],
  ] as const)
    it(`keeps "${a}" and "${b}" apart`, () => assert.ok(!same(a, b)));
});
