import assert from 'node:assert/strict';
import {
  listCapacities,
  listFacts,
  listKeyFindings,
  listPrices,
  takeNew,
} from '../../../src/dataset/profile/keyFindings.ts';
import type { KeyFinding } from '../../../src/dataset/profile/keyFindings.ts';
import { findAnswer, resolveSubject } from '../../../src/dataset/index.ts';
import { figureOf } from '../../support/ask.ts';
import { richEdition as edition } from '../../support/richEdition.ts';

const shown = (findings: Iterable<KeyFinding>): string[] =>
  [...findings].map(({ label, finding }) => `${label}: ${figureOf(finding)}`);

describe('key findings', () => {
  const subject = (name: string) => resolveSubject(edition, name);

  it('listPrices: what PRICE answers on each basis', () => {
    assert.deepEqual(shown(listPrices(edition, subject('Nd'))), ['average price: 65 USD/kg']);
    assert.deepEqual(shown(listPrices(edition, subject('Acme'))), []);
  });

  it('listCapacities: a plant as far as it has come, a company built and announced', () => {
    assert.deepEqual(shown(listCapacities(edition, subject('South'))), [
      'NdFeB magnets capacity, announced: 0.5 t/yr',
    ]);
    assert.deepEqual(shown(listCapacities(edition, subject('Acme'))), [
      'NdFeB magnets capacity: 1000 t/yr',
      'NdFeB magnets capacity, announced: 1000.5 t/yr',
    ]);
    assert.deepEqual(shown(listCapacities(edition, subject('Nd'))), []);
  });

  it('listFacts: the measures asked for, in their order, by product', () => {
    const measures = ['location', 'production', 'start'].map((id) => edition.findMeasure(id)!);
    assert.deepEqual(shown(listFacts(edition, subject('Acme'), measures)), ['production, Nd oxide: 12 t']);
    assert.deepEqual(shown(listFacts(edition, subject('South'), measures)), ['start: 46753 date']);
  });

  it('listKeyFindings: prices, capacities, start and location, then the rest; each with the measure that finds it again', () => {
    const found = ['Nd', 'Acme', 'North', 'South'].flatMap((name) => [
      ...listKeyFindings(edition, subject(name)),
    ]);
    assert.deepEqual(
      found.map(({ measure }) => measure),
      [
        'price: average',
        'nameplate-capacity: material:ndfeb-magnets, built',
        'nameplate-capacity: material:ndfeb-magnets, announced',
        'production: material:nd-oxide',
        'nameplate-capacity: material:ndfeb-magnets',
        'location',
        'nameplate-capacity: material:ndfeb-magnets',
        'start',
      ],
    );
    for (const { measure, finding } of listKeyFindings(edition, subject('Acme')))
      assert.deepEqual(findAnswer(edition, { name: 'company:acme', measure, when: undefined }), finding);
  });

  it('takeNew: no claim twice, no more than asked for, and whether there is more', () => {
    const answered = new Set<string>();
    const capacities = () => listCapacities(edition, subject('Acme'));
    const first = takeNew(capacities(), 1, answered);
    assert.deepEqual(shown(first.taken), ['NdFeB magnets capacity: 1000 t/yr']);
    assert.equal(first.isMore, true);
    const second = takeNew(capacities(), 1, answered);
    assert.deepEqual(shown(second.taken), ['NdFeB magnets capacity, announced: 1000.5 t/yr']);
    assert.equal(second.isMore, false);
  });
});
