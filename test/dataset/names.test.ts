import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indexNames } from '../../src/dataset/names.ts';
import { entityKinds, foldName, messageLimitChars } from '../../src/model/index.ts';
import { makeEntity, makeMaterial } from '../support/makeEdition.ts';
import { refusalOf } from '../support/refusalOf.ts';
import { seedEdition, seeds } from '../support/seedEdition.ts';

const index = indexNames(
  [
    makeEntity({
      id: 'mp-materials',
      name: 'MP Materials',
      fullName: 'MP Materials Corp.',
      kind: 'company',
      tickers: ['NYSE:MP'],
      aliases: ['Mountain Pass owner'],
      formerNames: ['Fortress Value'],
    }),
    makeEntity({ id: 'mountain-pass', name: 'Mountain Pass' }),
    makeEntity({ id: 'dow', name: 'Dow', kind: 'company' }),
    makeEntity({ id: 'us-dod', name: 'US Department of Defense', kind: 'agency', aliases: ['DoW'] }),
    makeEntity({ id: 'old-lynas', name: 'Lynas Corporation', kind: 'company', pointsTo: 'lynas' }),
    makeEntity({ id: 'lynas', name: 'Lynas', kind: 'company' }),
    makeEntity({ id: 'nd', name: 'ND Paper', kind: 'company' }),
  ],
  [
    makeMaterial({ id: 'nd', name: 'Nd', fullName: 'Neodymium', symbol: 'Nd' }),
    makeMaterial({ id: 'ndpr', name: 'NdPr', aliases: ['PrNd'] }),
  ],
);
const companies = ['company', 'facility', 'agency'] as const;

describe('resolve(name, kinds)', () => {
  const names = [
    ['mp-materials', 'the id'],
    ['MP Materials', 'the short name'],
    ['MP Materials Corp.', 'the full name'],
    ['mp  MATERIALS', 'another case and spacing'],
    ['mp', 'the ticker symbol'],
    ['NYSE:MP', 'the ticker with its exchange'],
    ['Mountain Pass owner', 'an alias'],
    ['Fortress Value', 'a former name'],
    ['company:mp-materials', 'kind:id'],
    ['Company: MP-Materials', 'kind:id in another case'],
  ] as const;
  for (const [name, what] of names) {
    it(`resolves ${what}: ${name}`, () =>
      assert.deepEqual(index.resolve(name, companies), {
        id: 'mp-materials',
        name: 'MP Materials',
        kind: 'company',
      }));
  }

  it('follows an entity that points to another', () => {
    assert.equal(index.resolve('Lynas Corporation', companies).id, 'lynas');
    assert.equal(index.resolve('old-lynas', companies).name, 'Lynas');
  });

  it('looks among the admitted kinds only', () => {
    assert.equal(index.resolve('nd', ['material']).kind, 'material');
    assert.equal(index.resolve('nd', ['company']).kind, 'company');
    assert.equal(index.resolve('Neodymium', ['material']).id, 'nd');
    assert.equal(index.resolve('PrNd', ['material']).id, 'ndpr');
  });

  it('refuses an ambiguous name with candidates that are accepted', () => {
    const refusal = refusalOf(() => index.resolve('DoW', companies));
    assert.equal(refusal.cell, '#VALUE!');
    assert.equal(
      refusal.message,
      '"DoW" means several things. Did you mean "company:dow" or "agency:us-dod"?',
    );
    assert.equal(index.resolve('agency:us-dod', companies).id, 'us-dod');
    assert.equal(index.resolve('dow', ['agency']).id, 'us-dod');
  });

  for (const name of [
    'MP Mat',
    'Mountain',
    'M',
    '',
    ' ',
    'company:mountain-pass',
    'facility:',
    ':mp-materials',
    'company:MP Mat',
  ])
    it(`refuses "${name}"`, () =>
      assert.equal(refusalOf(() => index.resolve(name, companies)).cell, '#VALUE!'));

  it('names the nearest for a prefix', () => {
    const { message, candidates } = refusalOf(() => index.resolve('MP Mat', companies));
    assert.match(message, /^No company, facility or agency is called "MP Mat"\. Did you mean MP Materials/);
    assert.ok(candidates.length >= 1 && candidates.length <= 3);
  });

  it('names none that was hardly meant, but where to look', () => {
    for (const name of ['qqqqqqq', 'the moon', 'xyz', '1'])
      assert.match(
        refusalOf(() => index.resolve(name, companies)).message,
        /is called ".+"\. REE\.FIND searches all names/,
      );
  });

  it('says what the name is instead', () => {
    assert.match(
      refusalOf(() => index.resolve('Lynas', ['material'])).message,
      /^"Lynas" is a company, not a material\./,
    );
  });

  it('cuts an endless name', () => {
    const { message } = refusalOf(() => index.resolve('x'.repeat(10_000), companies));
    assert.ok(message.length <= messageLimitChars);
  });

  it('throws nothing but refusals', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        try {
          index.resolve(name, companies);
        } catch (error) {
          assert.equal((error as Error).name, 'Refusal');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('listNearest(name, kinds, limit)', () => {
  it('puts a typing slip first', () => assert.equal(index.listNearest('NdPrr', ['material'], 3)[0], 'NdPr'));
  it('keeps to the kinds and the limit', () => {
    assert.deepEqual(index.listNearest('NdPrr', ['material'], 1), ['NdPr']);
    assert.ok(!index.listNearest('NdPr', companies, 9).includes('NdPr'));
  });
});

describe('names of the seeds', () => {
  const capacityKinds = [
    'facility',
    'company',
    'country',
    'region',
    'agency',
    'programme',
    'institution',
  ] as const;

  it('resolve for every material: id, names, symbol, formula and aliases', () => {
    for (const { id, name, fullName, symbol, formula, aliases } of seedEdition.materials) {
      for (const text of [id, name, fullName, symbol, formula, ...aliases].filter(Boolean))
        assert.equal(seedEdition.names.resolve(text, ['material']).id, id, text);
    }
  });

  it('resolve for every entity by kind:id, and by id and names among its kind', () => {
    for (const { id, name, fullName, formerNames, kind } of seedEdition.entities) {
      assert.equal(seedEdition.names.resolve(`${kind}:${id}`, entityKinds).id, id);
      for (const text of [id, name, fullName, ...formerNames].filter(Boolean))
        assert.equal(seedEdition.names.resolve(text, [kind]).id, id, text);
    }
  });

  it('resolve by every ticker and alias, or are refused with candidates that hold the entity', () => {
    for (const { id, tickers, aliases, kind } of seedEdition.entities) {
      for (const text of [...tickers, ...tickers.map((ticker) => ticker.split(':')[1]!), ...aliases]) {
        const meanings = seedEdition.names.listMeanings(text);
        assert.ok(
          meanings.some((meaning) => meaning.id === id),
          `${id}: ${text}`,
        );
        if (meanings.length === 1) assert.equal(seedEdition.names.resolve(text, [kind]).id, id);
      }
    }
  });

  it('leave DoW ambiguous on purpose, and nothing else that capacity could ask for', () => {
    const spellings = seedEdition.entities.flatMap(
      ({ id, name, fullName, tickers, aliases, formerNames }) => [
        id,
        name,
        fullName,
        ...tickers,
        ...aliases,
        ...formerNames,
      ],
    );
    const ambiguous = new Set(
      spellings
        .filter(
          (text) =>
            seedEdition.names
              .listMeanings(text)
              .filter(({ kind }) => (capacityKinds as readonly string[]).includes(kind)).length > 1,
        )
        .map(foldName),
    );
    assert.deepEqual([...ambiguous], ['dow']);
  });

  it('resolve for the operator of every facility', () => {
    for (const { id, parent, kind } of seedEdition.entities)
      if (kind === 'facility' && parent !== '') assert.ok(seedEdition.findEntity(parent), id);
  });

  it('resolve for the country that ends a printed location', () => {
    const locations = new Set(
      seeds.observations.map(({ record }) => (record.measure === 'location' ? record.text : record.location)),
    );
    const withCountry = [...locations].filter((location) => location.includes(','));
    for (const location of withCountry) {
      const country = location.split(',').at(-1)!.trim();
      assert.equal(seedEdition.names.resolve(country, ['country']).kind, 'country', location);
    }
    assert.ok(withCountry.length > 30);
  });

  it('resolve for the country code of every entity', () => {
    const codes = new Set(
      seedEdition.entities.filter(({ kind }) => kind === 'country').map(({ country }) => country),
    );
    for (const { id, country } of seedEdition.entities)
      assert.ok(country === '' || codes.has(country), `${id}: ${country}`);
  });
});
