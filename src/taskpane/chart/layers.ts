import type { Edition, KeyFinding, Named } from '../../dataset/index.ts';
import { historyOf } from './history.ts';
import type { History } from './history.ts';

/** What one chart shows: a measure, and under one unit what else belongs beside it. */
export interface ChartChoice {
  readonly label: string;
  readonly layers: readonly [History, ...History[]];
}

/** Histories that belong into one picture: annual averages as columns, quotes of the same thing as markers. */
const besideAverages: ReadonlySet<string> = new Set(['price: spot', 'price: assessment']);
/** Nobody chooses among more. */
const mostChoices = 12;

/** The charts that a subject's key figures give, the most telling first. */
export function listCharts(
  edition: Edition,
  subject: Named,
  findings: readonly KeyFinding[],
): readonly ChartChoice[] {
  const histories = findings.flatMap((found) => historyOf(edition, subject, found) ?? []);
  const [first, ...others] = histories;
  if (!first) return [];
  const beside =
    first.found.measure === 'price: average'
      ? others.filter(
          ({ found, unit, isQuoted }) => besideAverages.has(found.measure) && isQuoted && unit === first.unit,
        )
      : [];
  const choices: ChartChoice[] = [
    { label: [first, ...beside].map(({ label }) => label).join(' and '), layers: [first, ...beside] },
    ...others.map((history): ChartChoice => ({ label: history.label, layers: [history] })),
  ];
  return choices.slice(0, mostChoices);
}
