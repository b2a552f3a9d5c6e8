import assert from 'node:assert/strict';
import { decodeEdition, editionInForce } from '../../../src/dataset/index.ts';
import { findTouchedCalls } from '../../../src/functions/index.ts';
import type { Call } from '../../../src/functions/index.ts';
import { compileEdition } from '../../../src/dataset/compile/index.ts';
import { editedSeeds } from '../../support/editedSeeds.ts';
import { loadSeedEdition } from '../../support/loadSeedEdition.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const priceOf2024 = 'usgs-mcs2026-ndpr-oxide-2024';
const edited = (cells: Record<string, string>) =>
  decodeEdition(compileEdition(editedSeeds('observations', priceOf2024, cells)));

const price: Call = { id: 'PRICE', args: ['NdPr', '2024'] };
const others: Call[] = [
  { id: 'PRICE', args: ['NdPr', '2023'] },
  { id: 'PRICE', args: ['Dy', '2024'] },
  { id: 'CONVERT', args: [1, 'kg', 't'] },
  { id: 'EDITION', args: [] },
];

describe('findTouchedCalls(before, after, calls)', () => {
  before(loadSeedEdition);

  it('gives the calls whose value differs, with both values', () => {
    const after = edited({ value: '99' });
    assert.deepEqual(findTouchedCalls(seedEdition, after, [...others, price]), [
      { call: price, before: [[55]], after: [[99]] },
    ]);
  });
  it('gives matrices and tables as they are shown', () => {
    const matrix: Call = { id: 'PRICE', args: [[['NdPr'], ['nothing']], [[2023, 2024]]] };
    const [touched] = findTouchedCalls(seedEdition, edited({ value: '99' }), [matrix]);
    assert.equal(touched?.before[0]?.[1], 55);
    assert.equal(touched.after[0]?.[1], 99);
    assert.match(JSON.stringify(touched.after[1]?.[0]), /"error":"#VALUE!","message":"No material/);
  });
  it('gives a call whose answer becomes an error', () => {
    const call: Call = { id: 'PRICE', args: ['NdPr', '2024', null, null, null, 'none'] };
    const after = edited({ period: '2099', value: '1', status: 'projection' });
    const touched = findTouchedCalls(seedEdition, after, [call]);
    assert.equal(touched[0]?.before[0]?.[0], 55);
    assert.notEqual(touched[0].after[0]?.[0], 55);
  });
  it('gives a number with its citation when only the citation differs, and not the plain number', () => {
    const fact: Call = { id: 'FACT', args: ['NdPr', 'price', 2024] };
    const source: Call = { id: 'SOURCE', args: ['NdPr', 'price', 2024] };
    const touched = findTouchedCalls(seedEdition, edited({ locator: 'elsewhere' }), [fact, price, source]);
    assert.deepEqual(
      touched.map(({ call }) => call),
      [fact, source],
    );
    assert.deepEqual(touched[0]?.after, [[55]]);
  });
  it('asks a call within a call in the same edition, and passes its error on', () => {
    const year: Call = { id: 'ASOF', args: ['NdPr', 'price', 2024] };
    const nested: Call = { id: 'VALUE', args: ['NdPr', 'price', year] };
    const failing: Call = { id: 'PRICE', args: [{ id: 'FIND', args: ['no such thing'] }, 2024] };
    const touched = findTouchedCalls(seedEdition, edited({ value: '99' }), [nested, failing]);
    assert.deepEqual(touched, [{ call: nested, before: [[55]], after: [[99]] }]);
  });
  it('finds nothing between an edition and itself, and leaves the one in force', () => {
    const inForce = editionInForce();
    assert.deepEqual(findTouchedCalls(seedEdition, seedEdition, [price, ...others]), []);
    assert.equal(editionInForce(), inForce);
  });
});
