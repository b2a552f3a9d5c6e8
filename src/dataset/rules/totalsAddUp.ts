import { formatPeriod } from '../../model/index.ts';
import type { Seed, SeedRecord } from '../seeds/index.ts';
import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

type Claim = SeedRecord<'observations'>;

export const totalsAddUp: Rule = {
  name: 'totalsAddUp',
  description:
    'The rows of a complete table of one edition add up to the printed total, within half of its last significant digit.',
  check({ totals, observations }) {
    const byId = new Map(observations.map(({ record }) => [record.id, record]));
    const replaced = new Set(observations.map(({ record }) => record.supersedes));
    return totals.flatMap((seed) => {
      const total = byId.get(seed.record.total);
      if (!total) return [];
      if (total.value === undefined)
        return [problemAt(seed, 'total', 'is not one figure', 'Name a claim that has a value.')];
      const key = tableOf(total);
      const rows = observations.filter(
        ({ record }) => record.id !== total.id && tableOf(record) === key && !replaced.has(record.id),
      );
      return checkTotal(
        seed,
        total.value,
        rows.map(({ record }) => record.value ?? 0),
      );
    });
  },
};

function checkTotal(seed: Seed<SeedRecord<'totals'>>, total: number, values: readonly number[]) {
  const sum = values.reduce((all, value) => all + value, 0);
  if (values.length !== seed.record.rows) {
    return [
      problemAt(
        seed,
        'rows',
        `is not ${values.length}, the rows that this table has`,
        'Put the missing row back or correct the count.',
      ),
    ];
  }
  if (Math.abs(sum - total) <= roundingOf(total)) return [];
  return [
    problemAt(
      seed,
      'total',
      `is printed as ${total}, but its rows add up to ${sum}`,
      'Check the rows against the source.',
    ),
  ];
}

function tableOf({ source, measure, product, period, scope, state }: Claim): string {
  return [source, measure, product, period && formatPeriod(period), scope, state === 'superseded'].join('\n');
}

/** Half of the last significant digit of a printed total, of which two at least are significant: 5,000 for 380,000 and for 400,000. */
function roundingOf(total: number): number {
  const digits = String(total);
  const zeros = Math.min(/0*$/.exec(digits)![0].length, Math.max(digits.length - 2, 0));
  return 10 ** zeros / 2;
}
