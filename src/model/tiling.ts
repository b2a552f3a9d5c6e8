import { periodAt } from './calendar.ts';
import { contains } from './period.ts';
import type { Period } from './period.ts';
import type { SerialDay } from './serial.ts';

interface Path<P> {
  readonly last: P;
  readonly before: Path<P> | undefined;
  readonly cost: number;
}

/** A span has no place in the calendar: any number of calendar periods goes before one. */
const spanCost = 100_000;

/**
 * The fewest of the parts that make up the whole without gap or overlap, in their order; `undefined` where a day is missing.
 * Calendar periods go before spans.
 */
export function tile<P extends Period>(
  whole: Pick<Period, 'from' | 'to'>,
  parts: readonly P[],
): readonly P[] | undefined {
  const reached = new Map<SerialDay, Path<P>>();
  const inside = parts.filter((part) => contains(whole, part)).sort((a, b) => a.from - b.from);
  for (const part of inside) {
    const before = reached.get(part.from);
    if (!before && part.from !== whole.from) continue;
    const cost = (before?.cost ?? 0) + (part.precision === 'span' ? spanCost : 1);
    const known = reached.get(part.to + 1);
    if (!known || cost < known.cost) reached.set(part.to + 1, { last: part, before, cost });
  }
  const path = reached.get(whole.to + 1);
  return path && listPath(path);
}

function listPath<P>(path: Path<P>): P[] {
  const listed: P[] = [];
  for (let step: Path<P> | undefined = path; step; step = step.before) listed.unshift(step.last);
  return listed;
}

/** The latest four quarters that follow one another, as one period; a year where they are one. */
export function lastFourQuarters(periods: readonly Period[]): Period | undefined {
  const quarters = periods.filter(({ precision }) => precision === 'quarter');
  const known = new Set(quarters.map(({ from }) => from));
  for (const last of quarters.sort((a, b) => b.to - a.to)) {
    let first = last;
    let count = 1;
    while (count < 4) {
      first = periodAt(first.from - 1, 'quarter');
      if (!known.has(first.from)) break;
      count++;
    }
    if (count < 4) continue;
    const isYear = periodAt(last.to, 'year').from === first.from;
    return { from: first.from, to: last.to, precision: isYear ? 'year' : 'span' };
  }
  return undefined;
}
