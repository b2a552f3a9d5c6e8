import type { Observation } from './records.ts';

type Placed = Pick<Observation, 'subject' | 'measure' | 'product' | 'series' | 'period' | 'id'>;

/** The order in which an edition stores its observations: tracks together, in each the earliest last day first. */
export function compareObservations(a: Placed, b: Placed): number {
  return (
    compareText(a.subject, b.subject) ||
    compareText(a.measure, b.measure) ||
    compareText(a.product, b.product) ||
    compareText(a.series, b.series) ||
    (a.period?.to ?? -1) - (b.period?.to ?? -1) ||
    (a.period?.from ?? -1) - (b.period?.from ?? -1) ||
    compareText(a.id, b.id)
  );
}

/** By code unit: the order must not depend on the machine's language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
