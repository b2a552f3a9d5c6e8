import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citeClaim, findAnswer } from '../../src/dataset/index.ts';
import type { Edition, Observation } from '../../src/dataset/index.ts';
import { convertUnit, formatPeriod, parsePeriod, readUnit } from '../../src/model/index.ts';
import { loadSeedEdition } from '../support/loadSeedEdition.ts';
import { HostError, answer, call } from './host.ts';

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
      const { claims, series } = findAnswer(edition, { name, measure, when: periodOf(when) });
      assert.ok(String(answer('SOURCE', ...asked)).startsWith(citeClaim(edition, claims[0])), asked.join());
      const ends = claims.flatMap(({ period }) => period?.to ?? []);
      if (ends.length > 0 && series?.frequency !== 'terms')
        assert.equal(answer('ASOF', ...asked), Math.max(...ends), asked.join());
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
