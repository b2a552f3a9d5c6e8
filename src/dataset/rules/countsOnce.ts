import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const countsOnce: Rule = {
  name: 'countsOnce',
  description:
    'An event that adds to sums has an amount of money, and lies in no other one that counts, nor competes with one.',
  check({ events }) {
    const counted = new Set(events.filter(({ record }) => record.counts).map(({ record }) => record.id));
    const partOfById = new Map(events.map(({ record }) => [record.id, record.partOf]));
    return events
      .filter(({ record }) => record.counts)
      .flatMap((seed) => {
        const { id, amount, high, currency, competesWith } = seed.record;
        if (currency === '' || (amount === undefined && high === undefined)) {
          return [
            problemAt(
              seed,
              'counts',
              'stands beside no amount of money',
              'Write no, or give amount and currency.',
            ),
          ];
        }
        const whole = wholesOf(id, partOfById).find((one) => counted.has(one));
        if (whole)
          return [
            problemAt(
              seed,
              'counts',
              `would count ${whole} twice, of which this is a part`,
              'Write no on one of the two.',
            ),
          ];
        const rival = competesWith.find((one) => counted.has(one));
        return rival
          ? [
              problemAt(
                seed,
                'counts',
                `would count ${rival} twice, which states the same`,
                'Write no on one of the two.',
              ),
            ]
          : [];
      });
  },
};

/** Everything that an event is a part of, near or far. */
function wholesOf(event: string, partOf: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set(partOf.get(event));
  for (const whole of found) for (const further of partOf.get(whole) ?? []) found.add(further);
  return [...found];
}
