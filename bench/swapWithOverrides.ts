import { decodeEdition, makeEditionStack, layClaims, layerSource } from '../src/dataset/index.ts';
import type { Edition, EncodedEdition, Lay, StatedClaim } from '../src/dataset/index.ts';
import { findTouchedCalls } from '../src/functions/index.ts';
import { civilOf, parsePeriod } from '../src/model/index.ts';
import { alternate, processorMillisecondsOf } from './alternate.ts';
import { madeDay, madeMaterial, makeLargeEdition, quotesEach } from './makeLargeEdition.ts';
import { ratio, timed } from './result.ts';
import type { Result } from './result.ts';

const overrides = 5000;
const targetRatio = 2;
const firstYear = 2027;
const layer = {
  kind: 'override',
  label: 'Bench',
  hasOwnSeries: false,
  source: layerSource({
    id: 'override',
    kind: 'override',
    title: 'scenario Bench',
    publisher: 'Your override',
  }),
} as const;

/**
 * Another edition comes into force in a workbook that asks two things of each overridden figure: the layer is read and laid
 * again, and every call is asked of both editions. Of figures that the data have; and of years to come, where a swap without
 * overrides only says that there is no figure.
 */
export function benchSwapWithOverrides(small: EncodedEdition): Result[] {
  const encoded = makeLargeEdition(small, decodeEdition(small).observations.count + overrides);
  return [
    ...compare('figures that the data have', encoded, listQuotes(), targetRatio),
    ...compare('years to come', encoded, listYears(decodeEdition(small))),
  ];
}

function compare(
  what: string,
  encoded: EncodedEdition,
  claims: readonly StatedClaim[],
  target?: number,
): Result[] {
  const [base, next] = [decodeEdition(encoded), decodeEdition(encoded)];
  const { problems } = layClaims(base, { ...layer, claims });
  if (problems[0]) throw problems[0].problem;
  const override: Lay = (below) => layClaims(below, { ...layer, claims }).edition;
  const calls = claims.flatMap(({ subject, basis, when }) => [
    { id: 'PRICE', args: [subject, dateOf(when), basis, null, null, '–'] },
    { id: 'ASOF', args: [subject, `price: ${basis}`, dateOf(when)] },
  ]);
  const swap = (lay: Lay | undefined) => (): number => {
    const inForce: Edition[] = [];
    const stack = makeEditionStack((edition) => inForce.push(edition));
    stack.change({ base: { ...base }, layers: { override: lay } });
    return processorMillisecondsOf(() => {
      stack.change({ base: { ...next } });
      findTouchedCalls(inForce[0]!, inForce[1]!, calls);
    });
  };
  const { without, withAll } = alternate({ without: swap(undefined), withAll: swap(override) });
  const count = (list: readonly unknown[]): string => list.length.toLocaleString('en-US');
  return [
    timed(`Swap of the edition, ${count(calls)} calls of a workbook, ${what}, processor time`, 'ms', without),
    timed(`— with ${count(claims)} overrides`, 'ms', withAll),
    ratio('— against without', withAll, without, target),
  ];
}

/** Every quote of the made materials. */
function listQuotes(): StatedClaim[] {
  return Array.from({ length: overrides }, (_, index) =>
    claimOf(index, {
      subject: madeMaterial(Math.floor(index / quotesEach)),
      basis: 'spot',
      when: parsePeriod(madeDay(index % quotesEach)),
    }),
  );
}

/** Yearly averages of every priced material, from one that nobody knows yet on. */
function listYears(edition: Edition): StatedClaim[] {
  const averages = edition.series.filter(({ basis, default: isUsual }) => basis === 'average' && isUsual);
  return Array.from({ length: overrides }, (_, index) =>
    claimOf(index, {
      subject: averages[index % averages.length]!.material,
      basis: 'average',
      when: parsePeriod(String(firstYear + (Math.floor(index / averages.length) % 100))),
    }),
  ).slice(0, averages.length * 100);
}

function claimOf(index: number, claim: Pick<StatedClaim, 'subject' | 'basis' | 'when'>): StatedClaim {
  const value = 50 + (index % 100);
  return { ...claim, place: `row ${index + 1}`, measure: 'price', value, unit: 'USD/kg', note: '' };
}

/** As a cell has it: a year, or the serial number of a day. */
function dateOf(when: StatedClaim['when']): number {
  return when!.precision === 'year' ? civilOf(when!.from).year : when!.from;
}
