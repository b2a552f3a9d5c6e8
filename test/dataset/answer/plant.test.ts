import assert from 'node:assert/strict';
import {
  atDate,
  findPlantClaim,
  listCapacityClaims,
  preferClaim,
} from '../../../src/dataset/answer/plant.ts';
import { readStatus } from '../../../src/dataset/index.ts';
import { parsePeriod } from '../../../src/model/index.ts';
import { makeCapacity, makeEdition, makeObservation } from '../../support/makeEdition.ts';
import { refusalOf } from '../../support/refusalOf.ts';

const asked = { status: 'announced', end: undefined } as const;
const claims = [
  makeCapacity({ id: 'built', value: 1 }),
  makeCapacity({ id: 'feed', value: 2, direction: 'input' }),
  makeCapacity({ id: 'perhaps', value: 3, state: 'possible' }),
  makeCapacity({ id: 'pilot', value: 4, state: 'pilot' }),
  makeCapacity({ id: 'old', value: 5, superseded: true }),
  makeCapacity({ id: 'oxide', value: 6, product: 'nd-oxide' }),
  makeCapacity({ id: 'total', value: 7, scope: 'company-total' }),
];
const edition = makeEdition({ entities: [{ id: 'plant', name: 'Plant' }], observations: claims });

describe('listCapacityClaims(edition, subject, product)', () => {
  it('has what can answer: neither inputs nor superseded ones, possibilities or pilots', () => {
    const ids = (product: string | undefined) =>
      listCapacityClaims(edition, 'plant', product).map(({ id }) => id);
    assert.deepEqual(ids(undefined), ['oxide', 'built', 'total']);
    assert.deepEqual(ids('magnets'), ['built', 'total']);
    assert.deepEqual(ids('dy-oxide'), []);
  });
});

describe('findPlantClaim(edition, plant, terms)', () => {
  it('takes no plan for what is built on a day to come', () => {
    const planned = makeEdition({
      entities: [{ id: 'plant', name: 'Plant' }],
      observations: [makeCapacity({ id: 'plan', value: 1, state: 'announced', start: '2027' })],
    });
    const find = (status: string) =>
      findPlantClaim(planned, 'plant', {
        product: 'magnets',
        when: parsePeriod('2027'),
        asked: readStatus(status),
      });
    assert.equal(find('built'), undefined);
    assert.equal(find('announced')?.claim.id, 'plan');
  });

  it('finds the plant’s own claim, not a total', () => {
    const found = findPlantClaim(edition, 'plant', { product: 'magnets', when: undefined, asked });
    assert.equal(found?.claim.id, 'built');
  });

  it('refuses to choose a product', () => {
    const refusal = refusalOf(() =>
      findPlantClaim(edition, 'plant', { product: undefined, when: undefined, asked }),
    );
    assert.equal(
      refusal.message,
      'Plant makes 2 products: name one. Did you mean "Nd oxide" or "NdFeB magnets"?',
    );
  });

  it('finds none where there is none', () => {
    assert.equal(
      findPlantClaim(edition, 'plant', { product: 'dy-oxide', when: undefined, asked }),
      undefined,
    );
    assert.equal(
      findPlantClaim(edition, 'nobody', { product: undefined, when: undefined, asked }),
      undefined,
    );
  });
});

describe('atDate(edition, claims, when)', () => {
  const some = [
    makeObservation({ id: 'built', state: 'operating', period: '2025' }),
    makeObservation({ id: 'day', state: 'operating', period: '2025-02-03' }),
    makeObservation({ id: 'undated', state: 'operating' }),
    makeObservation({ id: 'plan', state: 'announced', start: '2027-early' }),
    makeObservation({ id: 'open', state: 'announced' }),
    makeObservation({ id: 'later', state: 'operating', period: '2026-07' }),
  ];
  const at = (when: string, status = '') =>
    atDate(edition, some, {
      when: when === '' ? undefined : parsePeriod(when),
      asked: readStatus(status),
    }).map(({ id }) => id);

  it('admits all up to the date of the edition where none is asked', () =>
    assert.deepEqual(at(''), ['built', 'day', 'undated', 'plan', 'open']));
  it('admits what was built as of the date', () => {
    assert.deepEqual(at('2025'), ['built', 'day']);
    assert.deepEqual(at('2025-02'), ['built', 'day']);
    assert.deepEqual(at('2025-03'), ['built', 'day']);
    assert.deepEqual(at('2025-01'), ['built']);
    assert.deepEqual(at('2024'), []);
  });
  it('admits what is built beside plans for a day to come, where plans are asked for', () => {
    assert.deepEqual(at('2027', 'announced'), ['built', 'day', 'undated', 'plan', 'later']);
    assert.deepEqual(at('2027', 'construction'), ['built', 'day', 'undated', 'plan', 'later']);
    assert.deepEqual(at('2027', 'built'), ['plan']);
    assert.deepEqual(at('2025', 'announced'), ['built', 'day']);
  });
  it('admits plans that start by the end of the date', () => {
    assert.deepEqual(at('2027'), ['plan']);
    assert.deepEqual(at('2027-04-29'), []);
    assert.deepEqual(at('2027-04-30'), ['plan']);
  });
});

describe('preferClaim(edition, claims, all, levels)', () => {
  const plan = makeObservation({ id: 'plan', state: 'announced', value: 5 });
  const built = makeObservation({ id: 'built', state: 'operating', value: 9 });

  it('takes the first level that has a claim', () => {
    assert.equal(preferClaim(edition, [built, plan], [], ['announced', 'built'])?.claim.id, 'plan');
    assert.equal(preferClaim(edition, [built, plan], [], ['construction', 'built'])?.claim.id, 'built');
    assert.equal(preferClaim(edition, [built], [], ['announced']), undefined);
  });

  it('measures a range by its high end', () => {
    const range = makeObservation({ id: 'range', state: 'operating', low: 1, high: 90, phase: 'Phase 2' });
    assert.equal(preferClaim(edition, [built, range], [], ['built'])?.claim.id, 'range');
  });
});
