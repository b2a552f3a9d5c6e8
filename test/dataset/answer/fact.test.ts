import assert from 'node:assert/strict';
import { serialOf } from '../../../src/model/index.ts';
import { askFact, figureOf, idsOf } from '../../support/ask.ts';
import { makeEdition } from '../../support/makeEdition.ts';
import type { MadeParts } from '../../support/makeEdition.ts';
import { refusalOf } from '../../support/refusalOf.ts';
import { seedEdition } from '../../support/seedEdition.ts';

describe('a fact of the seeds', () => {
  const answers = [
    [['10X', 'location'], 'Northlake, Texas, US '],
    [['10X', 'start'], `${serialOf(2028, 1, 1)} date`],
    [['Mountain Pass', 'production: NdPr oxide'], '2599 t'],
    [['Mountain Pass', 'production: NdPr oxide', '2025-Q3'], '721 t'],
    [['Mountain Pass', 'production: NdPr oxide', '3Q25'], '721 t'],
    [['Mountain Pass', 'production: concentrate', 2024], '45455 t REO'],
    [['MP Materials', 'ASP: NdPr oxide', 2024], '51 USD/kg'],
    [['Bayan Obo', 'reserves'], '35000000 t REO'],
    [['Stillwater', 'floor area'], '310000 sq ft'],
    [['Stillwater', 'run rate', '2026-Q4'], '600 t/yr'],
    [['NdPr', 'price change', 2026], '0.74 fraction'],
    [['Ramaco', 'share of demand', 2035], '0.08 fraction'],
  ] as const;
  for (const [asked, expected] of answers) {
    it(`of ${asked.join(', ')} is ${expected.trim()}`, () => {
      const [name, measure, when] = asked as readonly [string, string, (string | number)?];
      assert.equal(figureOf(askFact(seedEdition, name, measure, when)), expected);
    });
  }

  it('is of the one claim that answers, not of its rivals', () => {
    assert.deepEqual(idsOf(askFact(seedEdition, '10X', 'start')), ['10x-start-magnets-2028-mp-10x-inn']);
  });

  it('that is guided or projected answers only where its period is named', () => {
    assert.equal(refusalOf(() => askFact(seedEdition, 'Stillwater', 'run rate')).cell, '#N/A');
    assert.equal(refusalOf(() => askFact(seedEdition, 'Ramaco', 'share of demand')).cell, '#N/A');
  });

  it('wants the product where there are several', () => {
    const refusal = refusalOf(() => askFact(seedEdition, 'Mountain Pass', 'production'));
    assert.equal(refusal.cell, '#VALUE!');
    assert.deepEqual(refusal.candidates, [
      '"production: NdPr oxide"',
      '"production: Rare earth concentrate"',
    ]);
  });

  it('that is not in the data says what is', () => {
    const refusal = refusalOf(() => askFact(seedEdition, 'Vinton', 'production'));
    assert.equal(refusal.cell, '#N/A');
    assert.match(refusal.message, /^No production of Vinton is in the data\. There is: .*nameplate capacity/);
  });

  it('refuses a name of another kind', () => {
    assert.equal(refusalOf(() => askFact(seedEdition, 'NdPr', 'location')).cell, '#VALUE!');
  });
});

describe('which claim on a fact answers', () => {
  const entities: MadeParts['entities'] = [{ id: 'plant', name: 'Plant' }];
  const made = (...observations: NonNullable<MadeParts['observations']>) =>
    makeEdition({ entities, observations: observations.map((claim) => ({ subject: 'plant', ...claim })) });
  const output = (id: string, period: string, parts: object = {}) => ({
    id,
    measure: 'production',
    unit: 't',
    value: 1,
    period,
    ...parts,
  });

  it('of a stock is the latest by the date of the edition', () => {
    const stock = (id: string, period: string) => ({ ...output(id, period), measure: 'stock' });
    const edition = made(stock('old', '2025-06'), stock('new', '2026-05-31'), stock('future', '2026-07'));
    assert.deepEqual(idsOf(askFact(edition, 'plant', 'stock')), ['new']);
    assert.deepEqual(idsOf(askFact(edition, 'plant', 'stock', '2025-06')), ['old']);
  });

  it('of a place is the best source, whatever its date', () => {
    const at = (id: string, source: string, period: string) => ({
      id,
      measure: 'location',
      unit: '',
      text: id,
      source,
      period,
    });
    const edition = made(
      at('press', 'press', '2026'),
      at('filing', 'filing', '2020'),
      at('briefing', 'briefing', '2026-06'),
    );
    assert.deepEqual(idsOf(askFact(edition, 'plant', 'location')), ['filing']);
    assert.deepEqual(idsOf(askFact(edition, 'plant', 'location', 2026)), ['press']);
  });

  it('is never superseded, possible or proposed', () => {
    const never: object[] = [{ superseded: true }, { state: 'possible' }, { status: 'proposed' }];
    for (const parts of never) {
      const edition = made(output('y2025', '2025', parts));
      assert.equal(
        refusalOf(() => askFact(edition, 'plant', 'production', 2025)).cell,
        '#N/A',
        JSON.stringify(parts),
      );
    }
  });

  it('is computed or of the briefing only where there is no other of any date', () => {
    for (const weak of [{ derived: '1 + 1' }, { source: 'briefing' }]) {
      assert.deepEqual(idsOf(askFact(made(output('weak', '2025', weak)), 'plant', 'production')), ['weak']);
      const both = made(output('weak', '2025', weak), output('other', '2019'));
      assert.equal(refusalOf(() => askFact(both, 'plant', 'production')).cell, '#N/A');
      const old = made(output('weak', '2025', weak), output('other', '2019', { superseded: true }));
      assert.equal(refusalOf(() => askFact(old, 'plant', 'production')).cell, '#N/A');
    }
  });

  it('of a range is #N/A with both ends', () => {
    const edition = made({
      id: 'range',
      measure: 'production',
      unit: 't',
      low: 10,
      high: 20,
      period: '2025',
    });
    const refusal = refusalOf(() => askFact(edition, 'plant', 'production'));
    assert.equal(refusal.cell, '#N/A');
    assert.equal(refusal.message, 'Printed as a range: 10–20 t of 2025. REE.CLAIMS shows both ends.');
  });

  it('of a product is of it, or of its kinds', () => {
    const of = (product: string) => output(product, '2025', { product });
    const edition = made(of('sintered-ndfeb-magnets'), of('nd-oxide'));
    assert.deepEqual(idsOf(askFact(edition, 'plant', 'production: magnets')), ['sintered-ndfeb-magnets']);
    assert.equal(refusalOf(() => askFact(edition, 'plant', 'production: Dy oxide')).cell, '#N/A');
    assert.equal(refusalOf(() => askFact(edition, 'plant', 'production: dust')).cell, '#VALUE!');
  });

  it('of a start is the first day of what is claimed', () => {
    const edition = made({ id: 'start', measure: 'start', unit: '', start: '2027-late', period: '2026' });
    assert.equal(askFact(edition, 'plant', 'start').value, serialOf(2027, 9, 1));
  });
});
