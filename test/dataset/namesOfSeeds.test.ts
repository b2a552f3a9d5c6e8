import assert from 'node:assert/strict';
import type { Named } from '../../src/dataset/index.ts';
import { entityKinds, foldName } from '../../src/model/index.ts';
import type { EntityKind } from '../../src/model/index.ts';
import { refusalOf } from '../support/refusalOf.ts';
import { seedEdition, seeds } from '../support/seedEdition.ts';

const { entities, materials, measures, events, parties, policies, names } = seedEdition;

/** Every set of kinds that a function or a measure admits. */
const admitted: readonly (readonly EntityKind[])[] = [
  ...new Map(measures.map(({ kinds }) => [kinds.join(), kinds as EntityKind[]])).values(),
  entityKinds,
];

/** Spellings that mean several things on purpose, and what they mean. */
const collisions: Readonly<Record<string, readonly string[]>> = {
  dow: ['agency:us-department-of-defense', 'company:dow-chemical'],
  eu: ['material:eu', 'region:european-union'],
};

/** What to type for a record: its short name, or kind:id where that name means several things. */
function nameOf(id: string): string {
  const entity = seedEdition.findEntity(id);
  const name = (entity ?? seedEdition.findMaterial(id))?.name ?? `nothing called ${id}`;
  return entity && foldName(name) in collisions ? `${entity.kind}:${id}` : name;
}

describe('names of the seeds among the kinds that are admitted together', () => {
  it('resolve: id, short, full and former name of every entity and material', () => {
    const named = [
      ...entities.map(({ id, name, fullName, formerNames, kind }) => ({
        id,
        kind,
        texts: [id, name, fullName, ...formerNames],
      })),
      ...materials.map(({ id, name, fullName }) => ({
        id,
        kind: 'material' as const,
        texts: [id, name, fullName],
      })),
    ];
    for (const kinds of admitted)
      for (const { id, kind, texts } of named)
        if (kinds.includes(kind))
          for (const text of texts.filter((one) => one !== '' && !(foldName(one) in collisions)))
            assert.equal(names.resolve(text, kinds).id, id, `${text} among ${kinds.join(', ')}`);
  });

  it('collide by no alias, ticker or symbol but those known here', () => {
    const spellings = [
      ...entities.flatMap(({ tickers, aliases }) => [
        ...tickers,
        ...tickers.map((ticker) => ticker.split(':')[1]!),
        ...aliases,
      ]),
      ...materials.flatMap(({ symbol, formula, aliases }) => [symbol, formula, ...aliases]),
    ].filter(Boolean);
    const several = new Set(
      spellings.filter((text) => names.listMeanings(text).length > 1).map((text) => foldName(text)),
    );
    assert.deepEqual([...several].sort(), Object.keys(collisions).sort());
  });

  it('resolve for the subject of every claim, among the kinds of its measure', () => {
    for (let row = 0; row < seedEdition.observations.count; row++) {
      const { id, subject, measure } = seedEdition.observations.at(row);
      const kinds = seedEdition.findMeasure(measure)!.kinds as EntityKind[];
      assert.equal(names.resolve(nameOf(subject), kinds).id, subject, `${id}: ${subject}, ${measure}`);
    }
  });

  it('resolve for the product of every claim', () => {
    for (const { record } of seeds.observations)
      if (record.product)
        assert.equal(names.resolve(nameOf(record.product), ['material']).id, record.product);
  });

  const actors: readonly EntityKind[] = entityKinds.filter((kind) => kind !== 'material');

  it('resolve for every subject and party of an event', () => {
    for (const id of new Set([
      ...events.map(({ subject }) => subject),
      ...events.flatMap(({ facilities }) => facilities),
      ...parties.map(({ party }) => party).filter(Boolean),
    ]))
      assert.equal(names.resolve(nameOf(id), actors).id, id);
  });

  it('resolve for every policy and jurisdiction', () => {
    for (const id of new Set(policies.flatMap(({ entity, jurisdictions }) => [entity, ...jurisdictions])))
      assert.equal(names.resolve(nameOf(id), actors).id, id);
  });

  it('resolve for every owner and what it owns', () => {
    for (const { owner, owned } of seedEdition.ownership)
      for (const id of [owner, owned]) assert.equal(names.resolve(nameOf(id), actors).id, id);
  });
});

describe('short forms that could mean several things', () => {
  const forms = {
    ARA: ['company:aclara-resources'],
    EU: collisions.eu!,
    MP: ['company:mp-materials'],
    LA: ['material:la'],
    PR: ['material:pr'],
    SM: ['material:sm'],
    GD: ['material:gd'],
    ER: ['material:er'],
    TM: ['material:tm'],
    LU: ['material:lu'],
    SC: ['material:sc'],
    DOW: collisions.dow!,
    Caremag: ['facility:caremag'],
  };
  const refOf = ({ kind, id }: Named): string => `${kind}:${id}`;

  for (const [form, meanings] of Object.entries(forms)) {
    it(`know what ${form} can mean`, () =>
      assert.deepEqual(names.listMeanings(form).map(refOf).sort(), meanings));

    it(`answer ${form} with its one meaning, or refuse it with kind:id that is accepted`, () => {
      for (const kinds of admitted) {
        const possible = meanings.filter((one) => kinds.includes(one.split(':')[0] as EntityKind));
        if (possible.length === 1) assert.equal(refOf(names.resolve(form, kinds)), possible[0]);
        if (possible.length < 2) continue;
        const refusal = refusalOf(() => names.resolve(form, kinds));
        assert.equal(refusal.cell, '#VALUE!');
        assert.match(refusal.message, /means several things/);
        for (const one of possible) {
          assert.ok(refusal.message.includes(`"${one}"`), `${one}: ${refusal.message}`);
          assert.equal(refOf(names.resolve(one, kinds)), one);
        }
      }
    });
  }

  it('are refused where nothing of the admitted kinds is meant', () => {
    assert.match(refusalOf(() => names.resolve('MP', ['material'])).message, /^"MP" is a company, not a /);
    assert.match(
      refusalOf(() => names.resolve('LA', ['company', 'facility'])).message,
      /^"LA" is a material, not a /,
    );
  });
});
