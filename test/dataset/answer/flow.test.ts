import assert from 'node:assert/strict';
import { findProduction } from '../../../src/dataset/index.ts';
import type { Edition } from '../../../src/dataset/index.ts';
import { askFact, askLtm, figureOf, idsOf } from '../../support/ask.ts';
import { makeEdition } from '../../support/makeEdition.ts';
import type { MadeParts } from '../../support/makeEdition.ts';
import { refusalOf } from '../../support/refusalOf.ts';
import { seedEdition } from '../../support/seedEdition.ts';

describe('a flow of the seeds', () => {
  const answers: [asked: [string, string, (string | number)?], figure: string, extent: string][] = [
    [['Mountain Pass', 'production: NdPr oxide'], '2599 t', ''],
    [
      ['MP Materials', 'production: NdPr oxide', 2025],
      '2599 t',
      'of Mountain Pass, the only plant that prints it',
    ],
    [['Mountain Pass', 'production: concentrate', '2024-H1'], '20235 t REO', 'sum of 2 quarters, computed'],
    [['Mountain Pass', 'production: NdPr oxide', '2025-01-01..2025-09-30'], '1881 t', ''],
    [
      ['Mountain Pass', 'production: concentrate', '2024-Q3..2025-Q2'],
      '50578 t REO',
      'sum of 4 quarters, computed',
    ],
    [['Mountain Pass', 'production: concentrate', '2021..2022'], '84912 t REO', 'sum of 2 years, computed'],
    [['China', 'production'], '270000 t REO', 'oxide equivalents'],
    [['World', 'production', 2025], '390000 t REO', 'oxide equivalents'],
    [['United States', 'production: compounds and metals', 2025], '8900 t REO', ''],
    [['MP Materials', 'revenue'], '224400000 USD', ''],
    [['Lynas', 'production: NdPr oxide', '2025-Q4'], '1404 t', ''],
  ];
  for (const [asked, figure, extent] of answers) {
    it(`of ${asked.join(', ')} is ${figure}`, () => {
      const finding = askFact(seedEdition, ...asked);
      assert.equal(figureOf(finding), figure);
      assert.equal(finding.extent, extent);
    });
  }

  const refusals: [asked: [string, string, (string | number)?], message: RegExp][] = [
    [
      ['Mountain Pass', 'production: concentrate', 2023],
      /^No production of Mountain Pass for 2023: of it only 2023-Q2, 2023-Q3 and 2023-Q4 are printed\. A sum is never/,
    ],
    [['Lynas', 'production: NdPr oxide'], /for 2025: of it only 2025-Q2, 2025-Q3 and 2025-Q4 are printed/],
    [['Lynas', 'production: NdPr oxide', '2023'], /only 2023-Q1 and 2023-Q2 are printed/],
    [
      ['China', 'production', 2010],
      /^No production of China for 2010\. First 2018, last 2025, nearest 2018\.$/,
    ],
    [['World', 'production: Y oxide', 2025], /^Printed as a range: 10000–15000 t/],
    [['Vinton', 'production'], /^No production of Vinton is in the data\. There is: .*nameplate capacity/],
  ];
  for (const [asked, message] of refusals) {
    it(`of ${asked.join(', ')} is not there`, () => {
      const refusal = refusalOf(() => askFact(seedEdition, ...asked));
      assert.equal(refusal.cell, '#N/A');
      assert.match(refusal.message, message);
    });
  }

  it('wants the product where there are several, as the caller writes it', () => {
    const asked = { name: 'MP Materials', product: '', when: undefined, isLtm: false };
    assert.match(
      refusalOf(() => findProduction(seedEdition, asked)).message,
      /2 products\. Did you mean "NdPr oxide" or "Rare earth concentrate"\?$/,
    );
    assert.match(
      refusalOf(() => askFact(seedEdition, 'MP Materials', 'production')).message,
      /Did you mean "production: NdPr oxide"/,
    );
  });

  it('of the last twelve months is of four quarters in a row', () => {
    const finding = askLtm(seedEdition, 'Mountain Pass', 'production: NdPr oxide');
    assert.equal(figureOf(finding), '2953 t');
    assert.equal(finding.extent, 'LTM: 2025-Q2 to 2026-Q1; sum of 4 quarters, computed');
    const gap = askLtm(seedEdition, 'MP Materials', 'production: concentrate');
    assert.match(gap.extent, /^LTM: 2024-Q4 to 2025-Q3, the last four in a row; 2026-Q1 is printed too;/);
  });

  it('has no last twelve months where no four quarters are in a row, or nothing happens in a period', () => {
    const lynas = refusalOf(() => askLtm(seedEdition, 'Lynas', 'production: NdPr oxide'));
    assert.equal(lynas.cell, '#N/A');
    assert.match(lynas.message, /The last are 2024-Q3, 2025-Q2, 2025-Q3 and 2025-Q4\.$/);
    assert.match(
      refusalOf(() => askLtm(seedEdition, 'China', 'production')).message,
      /No quarter is printed/,
    );
    const price = refusalOf(() => askLtm(seedEdition, 'NdPr', 'price'));
    assert.equal(price.cell, '#VALUE!');
    assert.match(price.message, /^LTM is for what happens in a period/);
  });
});

describe('a flow that is put together', () => {
  const entities: MadeParts['entities'] = [
    { id: 'plant', name: 'Plant', parent: 'firm' },
    { id: 'works', name: 'Works', parent: 'firm' },
    { id: 'firm', name: 'Firm', kind: 'company' },
    { id: 'land', name: 'Land', kind: 'country' },
  ];
  const output = (period: string, value: number, parts: object = {}) => ({
    id: [period, value].join(' '),
    subject: 'plant',
    measure: 'production',
    unit: 't',
    value,
    period,
    ...parts,
  });
  const made = (...observations: NonNullable<MadeParts['observations']>): Edition =>
    makeEdition({ entities, observations, materials: [{ id: 'total-reo', name: 'Total REO' }] });
  const quarters = (year: number, ...values: number[]) =>
    values.map((value, quarter) => output(`${year}-Q${quarter + 1}`, value));

  it('is of the last full calendar year, unless asked', () => {
    const edition = made(output('2024', 1), output('2025', 2), output('2026-Q1', 3));
    assert.deepEqual(idsOf(askFact(edition, 'plant', 'production')), ['2025 2']);
    assert.equal(refusalOf(() => askFact(made(output('2024', 1)), 'plant', 'production')).cell, '#N/A');
  });

  it('is of the year of the edition once it has ended', () => {
    const edition = makeEdition({ date: '2025-12-31', entities, observations: [output('2025', 2)] });
    assert.deepEqual(idsOf(askFact(edition, 'plant', 'production')), ['2025 2']);
  });

  it('is what is printed for the period, whatever its parts say', () => {
    const edition = made(output('2025', 11), ...quarters(2025, 1, 2, 3, 4));
    assert.equal(figureOf(askFact(edition, 'plant', 'production', 2025)), '11 t');
  });

  it('is else the sum of its parts, in order', () => {
    const finding = askFact(made(...quarters(2025, 1, 2, 3, 4)), 'plant', 'production', 2025);
    assert.equal(figureOf(finding), '10 t');
    assert.deepEqual(idsOf(finding), ['2025-Q1 1', '2025-Q2 2', '2025-Q3 3', '2025-Q4 4']);
    assert.equal(finding.extent, 'sum of 4 quarters, computed');
    const halves = made(output('2025-H1', 5), output('2025-H2', 6), ...quarters(2025, 1, 2, 3, 4));
    assert.equal(askFact(halves, 'plant', 'production', 2025).extent, 'sum of 2 halves, computed');
    const mixed = made(output('2025-H1', 5), ...quarters(2025, 1, 2, 3, 4).slice(2));
    assert.equal(askFact(mixed, 'plant', 'production', 2025).extent, 'sum of 3 periods, computed');
  });

  it('is never the sum of bounds, ranges, plans, superseded or other products’ parts', () => {
    const others: object[] = [
      { bound: 'at-least' },
      { value: undefined, low: 3, high: 5 },
      { status: 'guidance' },
      { status: 'planned' },
      { superseded: true },
      { product: 'nd-oxide' },
      { unit: 't REO' },
    ];
    for (const other of others) {
      const [first, ...rest] = quarters(2025, 1, 2, 3, 4);
      const edition = made({ ...first!, ...other }, ...rest);
      const refusal = refusalOf(() => askFact(edition, 'plant', 'production', 2025));
      assert.equal(refusal.cell, 'product' in other ? '#VALUE!' : '#N/A', JSON.stringify(other));
    }
  });

  it('adds the preferred claim of each part', () => {
    const edition = made(
      ...quarters(2025, 1, 2, 3, 4),
      output('2025-Q2', 200, { source: 'filing' }),
      output('2025-Q3', 300, { source: 'briefing' }),
    );
    assert.equal(figureOf(askFact(edition, 'plant', 'production', 2025)), '208 t');
  });

  it('of a company is its own, else that of its plants', () => {
    const own = output('2025', 9, { id: 'own', subject: 'firm' });
    const plants = [output('2025', 2), output('2025', 3, { id: 'works', subject: 'works' })];
    assert.deepEqual(idsOf(askFact(made(own, ...plants), 'firm', 'production')), ['own']);
    const summed = askFact(made(...plants), 'firm', 'production');
    assert.equal(figureOf(summed), '5 t');
    assert.equal(summed.extent, 'sum of the 2 plants that print it: Plant 2, Works 3');
    assert.equal(figureOf(askFact(made(...plants.slice(1)), 'firm', 'production')), '3 t');
    const mixed = made(plants[0]!, output('2025', 3, { id: 'works', subject: 'works', unit: 't REO' }));
    assert.equal(refusalOf(() => askFact(mixed, 'firm', 'production')).cell, '#VALUE!');
  });

  it('of a company is built for each plant on its own', () => {
    const works = output('2025', 100, { id: 'works', subject: 'works' });
    const finding = askFact(made(...quarters(2025, 1, 2, 3, 4), works), 'firm', 'production');
    assert.equal(figureOf(finding), '110 t');
    assert.equal(finding.claims.length, 5);
    const ltm = askLtm(made(...quarters(2025, 1, 2, 3, 4), works), 'firm', 'production');
    assert.equal(figureOf(ltm), '110 t');
  });

  it('of a country is in oxide equivalents where there are such, never its plants', () => {
    const land = (product: string) => output('2025', 1, { id: product, subject: 'land', product });
    const edition = made(land('total-reo'), land('nd-oxide'));
    assert.deepEqual(idsOf(askFact(edition, 'land', 'production')), ['total-reo']);
    const refusal = refusalOf(() => askFact(made(land('dy-oxide'), land('nd-oxide')), 'land', 'production'));
    assert.deepEqual(refusal.candidates, ['"production: Dy oxide"', '"production: Nd oxide"']);
  });

  it('of money is never that of plants', () => {
    const revenue = output('2025', 1, { measure: 'revenue', unit: 'USD' });
    assert.equal(refusalOf(() => askFact(made(revenue), 'firm', 'revenue')).cell, '#N/A');
    const own = quarters(2025, 1, 2, 3, 4).map((one) => ({
      ...one,
      subject: 'firm',
      measure: 'revenue',
      unit: 'USD',
    }));
    assert.equal(figureOf(askFact(made(...own), 'firm', 'revenue')), '10 USD');
  });

  it('that is printed for the very twelve months is that figure', () => {
    const edition = made(output('2025', 11), ...quarters(2025, 1, 2, 3, 4));
    assert.equal(figureOf(askLtm(edition, 'plant', 'production')), '11 t');
  });
});
