import assert from 'node:assert/strict';
import { findHistory } from '../../../src/dataset/index.ts';
import type { Edition } from '../../../src/dataset/index.ts';
import { Refusal, parsePeriod, readFiscal } from '../../../src/model/index.ts';
import { makeEdition } from '../../support/makeEdition.ts';
import type { MadeParts } from '../../support/makeEdition.ts';
import { refusalOf } from '../../support/refusalOf.ts';
import { seedEdition } from '../../support/seedEdition.ts';

type When = string | number | undefined;

const periodOf = (when: When) =>
  when === undefined ? undefined : (readFiscal(String(when)) ?? parsePeriod(when));

function listHistory(edition: Edition, name: string, measure: string, from?: When, to?: When): string[] {
  const lines = findHistory(edition, { name, measure, from: periodOf(from), to: periodOf(to) });
  return lines.map(({ label, answer }) =>
    [label, answer instanceof Refusal ? answer.cell : answer.value].join(' '),
  );
}

describe('a history of the seeds', () => {
  const cases: [asked: [string, string, When?, When?], lines: string[]][] = [
    [
      ['NdPr', 'price', 2023, 2025],
      ['2023 75', '2024 55', '2025 69'],
    ],
    [
      ['Mountain Pass', 'production: concentrate', 2021, 2025],
      ['2021 42413', '2022 42499', '2023 #N/A', '2024 45455', '2025 50692'],
    ],
    [
      ['Mountain Pass', 'production: NdPr oxide', '2024-Q4', '2025-Q2'],
      ['2024-Q4 #N/A', '2025-Q1 563', '2025-Q2 597'],
    ],
    [
      ['Mountain Pass', 'production: concentrate', '2024-H1', '2024-H2'],
      ['2024-H1 20235', '2024-H2 25220'],
    ],
    [
      ['MP Materials', 'revenue'],
      ['2024 203900000', '2025 224400000'],
    ],
    [
      ['Lynas', 'production: NdPr oxide', 'Q4 FY23', 'FY24-Q2'],
      ['FY2023-Q4 1864', 'FY2024-Q1 #N/A', 'FY2024-Q2 #N/A'],
    ],
    [
      ['Lynas product mix', 'price: realized', 'FY2021', 'FY2022'],
      ['FY2021 #N/A', 'FY2022 60.3'],
    ],
    [
      ['MP Materials', 'revenue', 'FY2024'],
      ['FY2024 203900000', 'FY2025 224400000'],
    ],
    [
      ['Lynas', 'production: DyTb oxide'],
      ['2025-Q3 9', '2025-Q4 26'],
    ],
    [
      ['Dy', 'price: spot Europe'],
      ['2025-05-01 850', '2025-11 910'],
    ],
    [
      ['NdPr', 'price: spot', '2026-01-01', '2026-02-10'],
      ['2026-01-26 695000', '2026-02-02 748700'],
    ],
    [
      ['NdPr', 'price: floor JARE', 2026, 2027],
      ['2026 #N/A', '2027 110'],
    ],
  ];
  for (const [asked, lines] of cases) {
    it(`of ${asked.filter(Boolean).join(', ')} has a line for each period`, () => {
      assert.deepEqual(listHistory(seedEdition, ...asked), lines);
    });
  }

  const refusals: [asked: [string, string, When?, When?], cell: string, message: RegExp][] = [
    [
      ['NdPr', 'price: floor'],
      '#VALUE!',
      /one series; these words mean several\. Did you mean "price: floor/,
    ],
    [['NdPr', 'price', '2020-01-01'], '#VALUE!', /^Days are for quotes/],
    [['NdPr', 'price', 2020, '2024-Q1'], '#VALUE!', /^From is a year and to is a quarter/],
    [['NdPr', 'price', '2020..2022'], '#VALUE!', /^A history has years, halves, quarters, months/],
    [['NdPr', 'price', '2024-mid'], '#VALUE!', /^A history has years/],
    [['NdPr', 'price', 2025, 2020], '#VALUE!', /^The end is before the beginning/],
    [['10X', 'nameplate capacity'], '#VALUE!', /no periods of its own/],
    [['Mountain Pass', 'production'], '#VALUE!', /2 products/],
    [['nobody', 'production'], '#VALUE!', /nobody/],
    [['NdPr', 'price: spot', '2015-01-01', '2015-02-01'], '#N/A', /^No quote is between these days/],
    [['China', 'employment'], '#N/A', /^No employment of China is in the data/],
  ];
  for (const [asked, cell, message] of refusals) {
    it(`of ${asked.filter(Boolean).join(', ')} is refused`, () => {
      const refusal = refusalOf(() => listHistory(seedEdition, ...asked));
      assert.equal(refusal.cell, cell);
      assert.match(refusal.message, message);
    });
  }

  it('says in its lines why a period is missing', () => {
    const [line] = findHistory(seedEdition, {
      name: 'Mountain Pass',
      measure: 'production: concentrate',
      from: parsePeriod(2023),
      to: parsePeriod(2023),
    });
    assert.ok(line?.answer instanceof Refusal);
    assert.match(line.answer.message, /of it only 2023-Q2, 2023-Q3 and 2023-Q4 are printed/);
  });
});

describe('the grid of a history', () => {
  const entities: MadeParts['entities'] = [
    { id: 'plant', name: 'Plant', parent: 'firm' },
    { id: 'firm', name: 'Firm', kind: 'company' },
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
  const made = (...observations: NonNullable<MadeParts['observations']>) =>
    makeEdition({ entities, observations });

  it('is annual where there are years, else as most periods are', () => {
    const years = made(output('2024', 1), output('2025-Q1', 2), output('2025-Q2', 3), output('2025-Q3', 4));
    assert.deepEqual(listHistory(years, 'plant', 'production'), ['2024 1']);
    const quarters = made(output('2024-H1', 1), output('2025-Q1', 2), output('2025-Q2', 3));
    assert.deepEqual(listHistory(quarters, 'plant', 'production'), ['2025-Q1 2', '2025-Q2 3']);
  });

  it('ends with the last actual or estimate, and shows a guided year where it is named', () => {
    const edition = made(output('2024', 1), output('2025', 2, { status: 'guidance' }));
    assert.deepEqual(listHistory(edition, 'plant', 'production'), ['2024 1']);
    assert.deepEqual(listHistory(edition, 'plant', 'production', 2024, 2025), ['2024 1', '2025 2']);
  });

  it('reaches from a given end to the other end of the series', () => {
    const edition = made(output('2020', 1), output('2022', 2), output('2024', 3));
    assert.deepEqual(listHistory(edition, 'plant', 'production', 2022), ['2022 2', '2023 #N/A', '2024 3']);
    assert.deepEqual(listHistory(edition, 'plant', 'production', undefined, 2021), ['2020 1', '2021 #N/A']);
    assert.deepEqual(listHistory(edition, 'plant', 'production', 2026), ['2026 #N/A']);
  });

  it('takes the preferred vintage of each period', () => {
    const edition = made(output('2024', 1), output('2024', 2, { source: 'filing' }), output('2025', 3));
    assert.deepEqual(listHistory(edition, 'plant', 'production'), ['2024 2', '2025 3']);
  });

  it('does not fill a company’s own figures with those of its plants', () => {
    const edition = made(output('2024', 1), output('2025', 2), output('2025', 9, { subject: 'firm' }));
    const lines = findHistory(edition, {
      name: 'firm',
      measure: 'production',
      from: parsePeriod(2024),
      to: parsePeriod(2025),
    });
    assert.ok(lines[0]?.answer instanceof Refusal);
    assert.match(lines[0].answer.message, /^Printed for Plant only\./);
    assert.ok(lines[1] && !(lines[1].answer instanceof Refusal));
    assert.equal(lines[1].answer.value, 9);
    const plants = made(output('2024', 1), output('2025', 2));
    assert.deepEqual(listHistory(plants, 'firm', 'production'), ['2024 1', '2025 2']);
  });

  it('of quotes has their days, and their last in a longer period', () => {
    const quote = (period: string, value: number) => ({ id: period, series: 'spot', period, value });
    const edition = makeEdition({
      series: [{ id: 'spot', basis: 'spot', frequency: 'quote' }],
      observations: [quote('2025-03-04', 1), quote('2025-03-20', 2), quote('2025-06-01', 3)],
    });
    const spot = (from?: When, to?: When) => listHistory(edition, 'Nd', 'price: spot', from, to);
    assert.deepEqual(spot(), ['2025-03-04 1', '2025-03-20 2', '2025-06-01 3']);
    assert.deepEqual(spot('2025-03-05'), ['2025-03-20 2', '2025-06-01 3']);
    assert.deepEqual(spot('2025-03'), ['2025-03 2', '2025-04 #N/A', '2025-05 #N/A', '2025-06 3']);
  });

  it('of a term without an end runs up to today', () => {
    const edition = makeEdition({
      series: [{ id: 'floor', basis: 'floor', frequency: 'terms' }],
      observations: [{ id: 'floor', series: 'floor', period: '2024-01-01..', value: 5 }],
    });
    assert.deepEqual(listHistory(edition, 'Nd', 'price: floor'), ['2024 5', '2025 5', '2026 5']);
  });
});
