import assert from 'node:assert/strict';
import type { FunctionId } from '../../src/functions/index.ts';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { HostError, answer, functionIds } from './host.ts';
import { readMetadata } from './readMetadata.ts';

type Args = readonly unknown[];

/** For each parameter two calls that differ in it alone; their answers must differ. A parameter that is ignored fails. */
const pairs: Record<FunctionId, Record<string, readonly [Args, Args]>> = {
  PRICE: {
    material: [
      ['Nd', 2025],
      ['Pr', 2025],
    ],
    date: [
      ['NdPr', 2024],
      ['NdPr', 2025],
    ],
    basis: [
      ['NdPr', null, 'average'],
      ['NdPr', null, 'spot'],
    ],
    unit: [
      ['NdPr', 2024, null, 'USD/kg'],
      ['NdPr', 2024, null, 'USD/t'],
    ],
    rate: [
      ['NdPr metal', '2026-02', 'spot', null, 7],
      ['NdPr metal', '2026-02', 'spot', null, 7.1],
    ],
    if_missing: [
      ['NdPr', 2030, null, null, null, 0],
      ['NdPr', 2030, null, null, null, 1],
    ],
  },
  CAPACITY: {
    name: [
      ['10X', 'NdFeB magnets'],
      ['Independence', 'NdFeB magnets'],
    ],
    product: [
      ['MP Materials', 'NdFeB magnets'],
      ['MP Materials', 'NdPr oxide'],
    ],
    date: [
      ['MP Materials', 'NdFeB magnets', 2020, 'announced'],
      ['MP Materials', 'NdFeB magnets', 2028, 'announced'],
    ],
    status: [
      ['MP Materials', 'NdFeB magnets', null, 'built'],
      ['MP Materials', 'NdFeB magnets', null, 'announced'],
    ],
    unit: [
      ['10X', null, null, null, 't/yr'],
      ['10X', null, null, null, 'kt/yr'],
    ],
    if_missing: [
      ['10X', 'Dy oxide', null, null, null, 0],
      ['10X', 'Dy oxide', null, null, null, 1],
    ],
  },
  ASOF: {
    name: [
      ['NdPr', 'price: spot'],
      ['NdPr metal', 'price: spot'],
    ],
    measure: [
      ['NdPr', 'price: spot'],
      ['NdPr', 'price'],
    ],
    date: [
      ['NdPr', 'price', 2024],
      ['NdPr', 'price', 2025],
    ],
  },
  SOURCE: {
    name: [
      ['NdPr', 'price: spot'],
      ['NdPr metal', 'price: spot'],
    ],
    measure: [
      ['NdPr', 'price: spot'],
      ['NdPr', 'price'],
    ],
    date: [
      ['NdPr', 'price', 2022],
      ['NdPr', 'price', 2025],
    ],
  },
  UNIT: {
    name: [
      ['NdPr', 'price: spot'],
      ['NdPr metal', 'price: spot'],
    ],
    measure: [
      ['10X', 'nameplate capacity'],
      ['10X', 'location'],
    ],
    date: [
      ['NdPr', 'price', 2024],
      ['NdPr', 'price', 2030],
    ],
  },
  CLAIMS: {
    name: [
      ['10X', 'location'],
      ['Stillwater', 'location'],
    ],
    measure: [
      ['10X', 'location'],
      ['10X', 'nameplate capacity'],
    ],
    date: [
      ['NdPr', 'price', 2024],
      ['NdPr', 'price', 2025],
    ],
  },
  LIST: {
    kind: [
      ['facilities', 'MP Materials'],
      ['companies', 'MP Materials'],
    ],
    filter: [
      ['facilities', 'MP Materials'],
      ['facilities', 'country=AU'],
    ],
  },
  EDITION: {},
};

describe('every parameter counts', () => {
  before(loadSeedEdition);

  it('in the table below as in the metadata', async () => {
    const { functions } = (await readMetadata()).metadata;
    const declared = functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]);
    const tested = functionIds.map((id) => [id, Object.keys(pairs[id])]);
    assert.deepEqual(tested, declared);
  });

  for (const id of functionIds) {
    for (const [index, [name, [one, other]]] of Object.entries(pairs[id]).entries()) {
      it(`${id}: ${name}`, () => {
        const differing = [...one, ...other].flatMap((_, at) => (one[at] === other[at] ? [] : [at]));
        assert.deepEqual(differing, [index], 'the calls differ in another parameter');
        assert.notDeepEqual(shown(answer(id, ...one)), shown(answer(id, ...other)));
      });
    }
  }
});

function shown(value: unknown): unknown {
  return value instanceof HostError ? `${value.code} ${value.message}` : value;
}
