import { decodeEdition, makeEditionStack, layClaims } from '../src/dataset/index.ts';
import type { Edition, EncodedEdition, Lay, StatedClaim } from '../src/dataset/index.ts';
import { findTouchedCalls } from '../src/functions/index.ts';
import { parsePeriod } from '../src/model/index.ts';
import { alternate, millisecondsOf } from './alternate.ts';
import { ratio, timed } from './result.ts';
import type { Result } from './result.ts';

const overrides = 5000;
const targetRatio = 2;
const firstYear = 1900;
const years = 300;
const source = {
  id: 'override',
  kind: 'override',
  retrieval: 'original',
  title: 'scenario Bench',
  publisher: 'Your override',
  url: '',
  published: undefined,
  order: 0,
  licence: '',
  publish: false,
  note: '',
} as const;

/**
 * Another edition comes into force in a workbook that asks two things of each overridden figure: the layer is read and laid
 * again, and every call is asked of both editions.
 */
export function benchSwapWithOverrides(encoded: EncodedEdition): Result[] {
  const bases = [decodeEdition(encoded), decodeEdition(encoded)] as const;
  const claims = listOverrides(bases[0]);
  const calls = claims.flatMap(({ subject, when }) => [
    { id: 'PRICE', args: [subject, firstYearOf(when), null, null, null, '–'] },
    { id: 'ASOF', args: [subject, 'price', firstYearOf(when)] },
  ]);
  const override: Lay = (below) =>
    layClaims(below, { kind: 'override', label: 'Bench', source, hasOwnSeries: false, claims }).edition;
  const swap = (lay: Lay | undefined) => (): number => {
    const inForce: Edition[] = [];
    const stack = makeEditionStack((edition) => inForce.push(edition));
    stack.change({ base: bases[0], layers: { override: lay } });
    return millisecondsOf(() => {
      stack.change({ base: decodeEdition(encoded) });
      findTouchedCalls(inForce[0]!, inForce[1]!, calls);
    });
  };
  const { without, withAll } = alternate({ without: swap(undefined), withAll: swap(override) });
  const laid = layClaims(bases[0], { kind: 'override', label: 'Bench', source, hasOwnSeries: false, claims });
  if (laid.problems.length > 0) throw laid.problems[0]!.problem;
  return [
    timed(`Swap of the edition, ${calls.length.toLocaleString('en-US')} calls of a workbook`, 'ms', without),
    timed(`— with ${claims.length.toLocaleString('en-US')} overrides`, 'ms', withAll),
    ratio('— against without', withAll, without, targetRatio),
  ];
}

/** One for each priced material and year, as many as are wanted. */
function listOverrides(edition: Edition): StatedClaim[] {
  const priced = [
    ...new Set(edition.series.filter(({ basis }) => basis === 'average').map(({ material }) => material)),
  ];
  const all = Array.from({ length: years }, (_, year) =>
    priced.map((subject) => ({ subject, year: firstYear + year })),
  );
  return all
    .flat()
    .slice(0, overrides)
    .map(({ subject, year }, index) => ({
      place: `row ${index + 1}`,
      subject,
      measure: 'price',
      basis: '',
      when: parsePeriod(String(year)),
      value: 50 + (index % 100),
      unit: 'USD/kg',
      note: '',
    }));
}

function firstYearOf(when: StatedClaim['when']): number {
  return when!.from;
}
