import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citeClaim, findAnswer } from '../../src/dataset/index.ts';
import type { Edition, Observation } from '../../src/dataset/index.ts';
import {
  convertUnit,
  formatFiscal,
  formatPeriod,
  parsePeriod,
  readFiscal,
  readUnit,
} from '../../src/model/index.ts';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { HostError, answer, call, refusal } from './host.ts';

type Asked = readonly [name: string, measure: string, when: string];

/** Every question that a claim of the seeds suggests: its subject, measure, product and period. */
function listAsked(edition: Edition): Asked[] {
  const asked = Array.from({ length: edition.observations.count }, (_, row) => {
    const { subject, measure, product, period, series } = edition.observations.at(row);
    const kind = edition.findEntity(subject)?.kind ?? 'material';
    const label = edition.findMeasure(measure)!.label;
    const of = edition.findSeries(series);
    const qualifier =
      measure === 'price' && of ? `${of.basis} ${of.market}` : product && `material:${product}`;
    const when = period ? formatPeriod(period) : '';
    return [`${kind}:${subject}`, qualifier ? `${label}: ${qualifier}` : label, when].join('\n');
  });
  return [...new Set(asked)].map((text) => text.split('\n') as unknown as Asked);
}

describe('a figure and its source are of the same claims', () => {
  let edition: Edition;
  let questions: Asked[];
  before(async () => {
    edition = await loadSeedEdition();
    questions = listAsked(edition);
  });

  it('for VALUE, SOURCE, ASOF and UNIT, whatever is asked', () => {
    assert.ok(questions.length > 300);
    let numbers = 0;
    for (const [name, measure, when] of questions) {
      const asked = [name, measure, when || null];
      const value = answer('VALUE', ...asked);
      if (value instanceof HostError) continue;
      const { claims, series, measure: of } = findAnswer(edition, { name, measure, when: periodOf(when) });
      assert.ok(String(answer('SOURCE', ...asked)).startsWith(citeClaim(edition, claims[0])), asked.join());
      const ends = claims.flatMap(({ period }) => period?.to ?? []);
      // What stands is so no later than the edition knows, though the printed year is not over.
      const latest = of.timing === 'standing' ? edition.date : Infinity;
      if (ends.length > 0 && series?.frequency !== 'terms')
        assert.equal(answer('ASOF', ...asked), Math.min(Math.max(...ends), latest), asked.join());
      if (typeof value !== 'number' || claims[0].measure === 'start') continue;
      numbers++;
      assert.ok(isNear(value, figureIn(claims, String(answer('UNIT', ...asked)), value)), asked.join());
    }
    assert.ok(numbers > 300, `${numbers} numbers`);
  });

  it('for PRODUCTION as for VALUE', () => {
    const ofOutput = questions.filter(([, measure]) => measure.startsWith('production'));
    assert.ok(ofOutput.length > 100);
    for (const [name, measure, when] of ofOutput) {
      const product = measure.split(': ')[1] ?? null;
      assert.deepEqual(
        shown(answer('PRODUCTION', name, product, when)),
        shown(answer('VALUE', name, measure, when)),
      );
    }
  });

  it('for HISTORY as for VALUE, line by line', () => {
    const numbers = fc.constantFrom(...questions.filter(([, measure]) => !/^(start|location)/.test(measure)));
    fc.assert(
      fc.property(numbers, ([name, measure]) => {
        const lines = linesOf(name, measure);
        for (const [period, value] of lines ?? [])
          if (typeof value === 'number') assert.equal(value, answer('VALUE', name, measure, period));
      }),
      { numRuns: 300 },
    );
  });

  it('for PRICE and CAPACITY as for VALUE', () => {
    for (const [name, measure, when] of questions) {
      const [label, qualifier = ''] = measure.split(': ');
      const value = shown(answer('VALUE', name, measure, when));
      if (label === 'price') assert.deepEqual(shown(answer('PRICE', name, when, qualifier)), value);
      if (label === 'nameplate capacity') {
        const product = qualifier || null;
        const capacity = shown(answer('CAPACITY', name, product, when));
        // Only where a measure is asked for do the candidates of a refusal name it.
        if (typeof value === 'number' || typeof capacity === 'number') assert.deepEqual(capacity, value);
      }
    }
  });

  it('for a fiscal year as for its days', () => {
    const asked = [
      ['Lynas', 'production: NdPr oxide', 'FY2025-Q4', '2025-Q2', 2080],
      ['Lynas', 'production: NdPr oxide', 'H2 FY23', '2023-H1', 3589],
      ['Lynas product mix', 'price: realized', 'FY22', '2021-07-01..2022-06-30', undefined],
      ['MP Materials', 'revenue', 'FY2024', '2024', 203_900_000],
    ] as const;
    for (const [name, measure, fiscal, days, value] of asked) {
      if (value !== undefined) assert.equal(answer('VALUE', name, measure, fiscal), value);
      for (const id of ['VALUE', 'SOURCE', 'ASOF', 'UNIT', 'FACT', 'AGE', 'CLAIMS'] as const)
        assert.deepEqual(answer(id, name, measure, fiscal), answer(id, name, measure, days), id);
      const [compared] = call('COMPARE', name, measure, fiscal, null, false) as unknown[][];
      const unit = answer('UNIT', name, measure, fiscal);
      const inUnit = answer('VALUE', name, measure, fiscal, unit);
      assert.equal(typeof inUnit, 'number');
      assert.equal(compared![0], inUnit);
      assert.deepEqual(call('HISTORY', name, measure, fiscal, fiscal, unit, null, false), [
        [formatFiscal(readFiscal(fiscal)!), inUnit],
      ]);
    }
    assert.equal(answer('PRODUCTION', 'Lynas', 'NdPr oxide', 'FY2025-Q4'), 2080);
    assert.equal(answer('PRICE', 'Lynas product mix', 'FY22', 'realized', 'AUD/kg REO'), 60.3);
    assert.equal(answer('AGE', 'NdPr', 'price', 2024, 2025), 365);
    assert.equal(
      shown(answer('CAPACITY', 'Mountain Pass', 'NdPr oxide', 'FY2025')),
      shown(answer('CAPACITY', 'Mountain Pass', 'NdPr oxide', 2025)),
    );
  });

  it('for no fiscal year where none is known: all refuse it alike', () => {
    const said = /^#VALUE! No fiscal-year end is known of Iluka Resources\./;
    for (const id of ['VALUE', 'SOURCE', 'ASOF', 'UNIT', 'FACT', 'AGE', 'CLAIMS', 'HISTORY'] as const)
      assert.match(refusal(id, 'Iluka', 'revenue', 'FY2024'), id === 'HISTORY' ? /^#N\/A|^#VALUE!/ : said);
    assert.match(refusal('CAPACITY', 'Iluka', null, 'FY24'), said);
    assert.match(refusal('PRODUCTION', 'Iluka', null, 'FY24'), said);
    assert.match(
      refusal('PRICE', 'NdPr', 'FY24'),
      /^#VALUE! No fiscal-year end is known of prices of NdPr\./,
    );
    assert.match(refusal('BASKET', 'NdPr', 1, 'FY24'), /^#VALUE! A fiscal year is a company's/);
    const [[compared]] = call('COMPARE', 'Iluka', 'revenue', 'FY24', null, false) as [[unknown]];
    assert.match(String(shown(compared)), said);
  });

  it('for LTM as VALUE answers it, in COMPARE too', () => {
    const names = ['Mountain Pass', 'Lynas', 'China'];
    const column = call('COMPARE', [names], 'production: NdPr oxide', 'LTM', null, false) as unknown[][];
    assert.deepEqual(
      column.map(([cell]) => shown(cell)),
      names.map((name) => shown(answer('VALUE', name, 'production: NdPr oxide', 'LTM'))),
    );
    assert.equal(column[0]![0], 2953);
    for (const [id, args] of [
      ['PRICE', ['NdPr', 'LTM']],
      ['CAPACITY', ['10X', null, 'LTM']],
      ['BASKET', ['NdPr', 1, 'LTM']],
      ['HISTORY', ['Mountain Pass', 'production: NdPr oxide', 'LTM']],
    ] as const)
      assert.match(refusal(id, ...args), /^#VALUE! LTM is for what happens in a period/, id);
  });

  it('in a matrix as one by one', () => {
    const some = fc.array(fc.constantFrom(...questions), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(some, (asked) => {
        const names = asked.map(([name]) => [name]);
        const measures = [asked.map(([, measure]) => measure)];
        const when = asked[0]![2] || null;
        const matrix = call('VALUE', names, measures, when) as unknown[][];
        for (const [row, [name]] of names.entries())
          for (const [column, measure] of measures[0]!.entries())
            assert.equal(shown(matrix[row]![column]), shown(answer('VALUE', name, measure, when)));
      }),
      { numRuns: 100 },
    );
  });
});

function periodOf(when: string) {
  return when === '' ? undefined : parsePeriod(when);
}

/** The table of a history without its header, or nothing where it is refused. */
function linesOf(name: string, measure: string): [string, unknown][] | undefined {
  const table = answer('HISTORY', name, measure, null, null, null, null, false);
  return Array.isArray(table) ? (table as [string, unknown][]) : undefined;
}

/** What the claims print, in a unit: one figure, or their sum; the conversion printed beside it where it is in another currency. */
function figureIn(claims: readonly Observation[], unit: string, value: number): number {
  const target = readUnit(unit)!;
  const printed = claims.map((claim) => {
    const native = readUnit(claim.unit)!;
    if (native.currency !== target.currency)
      return convertUnit(claim.convertedValue!, readUnit(claim.convertedUnit)!, target);
    return convertUnit(claim.value ?? (claim.low! + claim.high!) / 2, native, target);
  });
  return printed.length > 1 && printed.every((one) => isNear(one, value))
    ? value
    : printed.reduce((sum, one) => sum + one, 0);
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

function shown(value: unknown): unknown {
  return value instanceof HostError ? `${value.code} ${value.message}` : value;
}
