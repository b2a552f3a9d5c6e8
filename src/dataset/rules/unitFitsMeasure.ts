import { Refusal, dimensionWords, readUnit } from '../../model/index.ts';
import type { Dimension, Unit } from '../../model/index.ts';
import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

const unitless: ReadonlySet<Dimension> = new Set<Dimension>(['text', 'date']);

export const unitFitsMeasure: Rule = {
  name: 'unitFitsMeasure',
  description: 'The unit of a claim is one of the measure: USD/kg for a price, t/yr for a capacity.',
  check({ observations, measures, series }) {
    const dimensionOf = new Map(measures.map(({ record }) => [record.id, record.dimension]));
    const measureOf = new Map(series.map(({ record }) => [record.id, record.measure || 'price']));
    return observations.flatMap((seed) => {
      const { measure, series: seriesId, unit, convertedUnit, convertedValue } = seed.record;
      const dimension = dimensionOf.get(measure || (measureOf.get(seriesId) ?? ''));
      if (!dimension || unitless.has(dimension)) return [];
      const problems =
        unitOf(unit)?.dimension === dimension
          ? []
          : [
              problemAt(
                seed,
                'unit',
                `is not a unit of ${dimensionWords[dimension]}`,
                'See docs/data-guidelines.md, Units.',
              ),
            ];
      if (convertedValue === undefined || unitOf(convertedUnit)?.dimension === dimension) return problems;
      return [
        ...problems,
        problemAt(
          seed,
          'convertedUnit',
          `is not a unit of ${dimensionWords[dimension]}`,
          'See docs/data-guidelines.md, Units.',
        ),
      ];
    });
  },
};

function unitOf(text: string): Unit | undefined {
  try {
    return readUnit(text);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
