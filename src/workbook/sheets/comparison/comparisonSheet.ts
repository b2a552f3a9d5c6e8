import { writeCall } from '../../writeCall.ts';
import type { SheetPlan } from '../../sheetPlan.ts';
import type { Comparison } from './comparison.ts';

const mostNamed = 2;

/** A sheet that compares: a row for each name, a column for each measure, one cell for the date. */
export function comparisonSheet(comparison: Comparison): SheetPlan {
  const { names, measures, date, mode } = comparison;
  const label = comparison.label || labelOf(names);
  return {
    kind: 'comparison',
    label,
    sheetName: label,
    reads: [],
    mode,
    formula: writeCall('COMPARE', [names, [measures.map(({ measure }) => measure)], date]),
    layOut: async (edition) => {
      const { layOutComparison } = await import(/* webpackChunkName: "sheets" */ './layOutComparison.ts');
      return layOutComparison(edition, { ...comparison, label });
    },
  };
}

function labelOf(names: readonly string[]): string {
  const named = names.slice(0, mostNamed);
  const more = names.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''} compared`;
}
