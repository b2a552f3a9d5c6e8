import assert from 'node:assert/strict';
import type { FunctionId } from '../../src/functions/index.ts';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { HostError, answer, functionIds } from './host.ts';
import { readMetadata } from './readMetadata.ts';

type Args = readonly unknown[];

/** For each parameter a call, and another value of it; the answers must differ. A parameter that is ignored fails. */
const pairs: Record<FunctionId, Record<string, readonly [Args, unknown]>> = {
  PRICE: {
    material: [['Nd', 2025], 'Pr'],
    date: [['NdPr', 2024], 2025],
    basis: [['NdPr', null, 'average'], 'spot'],
    unit: [['NdPr', 2024, null, 'USD/kg'], 'USD/t'],
    rate: [['NdPr metal', '2026-02', 'spot', null, 7], 7.1],
    if_missing: [['NdPr', 2030, null, null, null, 0], 1],
  },
  CAPACITY: {
    name: [['10X', 'NdFeB magnets'], 'Independence'],
    product: [['MP Materials', 'NdFeB magnets'], 'NdPr oxide'],
    date: [['MP Materials', 'NdFeB magnets', 2020, 'announced'], 2028],
    status: [['MP Materials', 'NdFeB magnets', null, 'built'], 'announced'],
    unit: [['10X', null, null, null, 't/yr'], 'kt/yr'],
    if_missing: [['10X', 'Dy oxide', null, null, null, 0], 1],
  },
  ASOF: {
    name: [['NdPr', 'price: spot'], 'NdPr metal'],
    measure: [['NdPr', 'price: spot'], 'price'],
    date: [['NdPr', 'price', 2024], 2025],
  },
  SOURCE: {
    name: [['NdPr', 'price: spot'], 'NdPr metal'],
    measure: [['NdPr', 'price: spot'], 'price'],
    date: [['NdPr', 'price', 2022], 2025],
  },
  UNIT: {
    name: [['NdPr', 'price: spot'], 'NdPr metal'],
    measure: [['10X', 'nameplate capacity'], 'location'],
    date: [['NdPr', 'price', 2024], 2030],
  },
  CLAIMS: {
    name: [['10X', 'location'], 'Stillwater'],
    measure: [['10X', 'location'], 'nameplate capacity'],
    date: [['NdPr', 'price', 2024], 2025],
  },
  COMPARE: {
    names: [['10X', 'location'], 'Stillwater'],
    measures: [['10X', 'location'], 'nameplate capacity'],
    date: [['NdPr', 'price', 2024], 2025],
    show: [['NdPr', 'price', 2024, 'value'], 'as of'],
    headers: [['NdPr', 'price', 2024, null, true], false],
  },
  FIELDS: {
    kind_or_name: [['10X'], 'companies'],
  },
  FIND: {
    text: [['Lynas'], 'Narva'],
    kind: [['Lynas', 'facilities'], 'companies'],
    limit: [['Lynas', null, 1], 2],
  },
  TABLE: {
    table: [['facilities', 'MP Materials'], 'companies'],
    filter: [['deals', 'Apple'], 'Apple; counts=yes'],
    columns: [['deals', 'Apple', 'amount'], 'amount counted'],
    headers: [['deals', 'Apple', 'amount', true], false],
  },
  LIST: {
    kind: [['facilities', 'MP Materials'], 'companies'],
    filter: [['facilities', 'MP Materials'], 'country=AU'],
  },
  CARD: {
    name: [['10X'], 'Stillwater'],
  },
  FACT: {
    name: [['NdPr', 'price'], 'Dy'],
    measure: [['NdPr', 'price: spot'], 'price'],
    date: [['NdPr', 'price', 2024], 2025],
  },
  PRODUCTION: {
    name: [['China', null, 2025], 'World'],
    product: [['Mountain Pass', 'NdPr oxide', 2025], 'concentrate'],
    period: [['Mountain Pass', 'NdPr oxide', 2025], 'LTM'],
    unit: [['Mountain Pass', 'NdPr oxide', 2025, 't'], 'kt'],
    if_missing: [['Lynas', 'NdPr oxide', 2025, null, 0], 1],
  },
  VALUE: {
    name: [['10X', 'location'], 'Stillwater'],
    measure: [['10X', 'location'], 'start'],
    date: [['MP Materials', 'revenue', 2024], 2025],
    unit: [['MP Materials', 'equity stake', null, 'fraction'], 'percent'],
    if_missing: [['Vinton', 'production', null, null, 0], 1],
  },
  AGE: {
    name: [['NdPr', 'price: spot'], 'NdPr metal'],
    measure: [['NdPr', 'price: spot'], 'price'],
    date: [['NdPr', 'price', 2024], 2025],
    asof: [['NdPr', 'price', 2024, 2025], 2026],
  },
  HISTORY: {
    name: [['Nd', 'price'], 'Pr'],
    measure: [['NdPr', 'price'], 'price: spot'],
    from: [['NdPr', 'price', 2024], 2025],
    to: [['NdPr', 'price', null, 2024], 2025],
    unit: [['NdPr', 'price', null, null, 'USD/kg'], 'USD/t'],
    rate: [['NdPr metal', 'price: spot', null, null, null, 7], 7.1],
    headers: [['NdPr', 'price', null, null, null, null, true], false],
  },
  BASKET: {
    materials: [[[['Ce', 'NdPr']], [[0.5, 0.1]], 2025], [['La', 'NdPr']]],
    shares: [['NdPr', 0.1, 2025], 0.2],
    date: [['NdPr', 0.1, 2024], 2025],
    basis: [['NdPr', 0.1, null, 'average'], 'floor'],
    unit: [['NdPr', 0.1, 2025, null, 'USD/kg'], 'USD/t'],
    rate: [['NdPr', 0.1, 2025, null, 'CNY/kg', 7], 7.1],
  },
  CONVERT: {
    value: [[1, 't', 'kg'], 2],
    from: [[1, 't', 'kg'], 'kt'],
    to: [[1, 't', 'kg'], 'g'],
    material: [[1, 'kg oxide', 'kg metal', 'Nd'], 'NdPr 75:25 by metal'],
    rate: [[1, 'USD', 'CNY', null, 7], 7.1],
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
    for (const [index, [name, [args, other]]] of Object.entries(pairs[id]).entries()) {
      it(`${id}: ${name}`, () => {
        const changed = args.map((value, at) => (at === index ? other : value));
        assert.notDeepEqual(args[index], other, 'the calls do not differ');
        assert.notDeepEqual(shown(answer(id, ...args)), shown(answer(id, ...changed)));
      });
    }
  }
});

function shown(value: unknown): unknown {
  return value instanceof HostError ? `${value.code} ${value.message}` : value;
}
