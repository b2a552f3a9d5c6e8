import { readPeriod } from '../../model/index.ts';
import type { Problem } from '../seeds/index.ts';
import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

/** Dimensions of which there is no less than nothing. */
const neverNegative: ReadonlySet<string> = new Set(['price', 'flow', 'mass', 'area', 'count', 'time']);

export const plausibleValues: Rule = {
  name: 'plausibleValues',
  description:
    'Masses, prices and capacities are not negative; what is actual or estimated has begun by the date of the edition.',
  check({ observations, measures, series, edition }) {
    const today = readPeriod(edition[0]?.record.date ?? '')?.to ?? Infinity;
    const dimensionOf = new Map(measures.map(({ record }) => [record.id, record.dimension]));
    const measureOf = new Map(series.map(({ record }) => [record.id, record.measure || 'price']));
    return observations.flatMap((seed) => {
      const { value, low, measure, series: seriesId, status, period } = seed.record;
      const problems: Problem[] = [];
      const dimension = dimensionOf.get(measure || (measureOf.get(seriesId) ?? '')) ?? '';
      for (const [field, number] of [
        ['value', value],
        ['low', low],
      ] as const) {
        if (number !== undefined && number < 0 && neverNegative.has(dimension)) {
          problems.push(problemAt(seed, field, 'is below zero', 'Check the sign.'));
        }
      }
      if (
        (status === 'actual' || status === 'estimate') &&
        period &&
        period.from > today &&
        seriesId === ''
      ) {
        problems.push(
          problemAt(
            seed,
            'period',
            `begins after the edition, yet is ${status}`,
            'Correct the date, or write guidance, planned or projection.',
          ),
        );
      }
      return problems;
    });
  },
};
