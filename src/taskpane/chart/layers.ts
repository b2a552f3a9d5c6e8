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

/** The charts that a subject's key figures give: of a material in their order, of others the longest history first. */
export function listCharts(
  edition: Edition,
  subject: Named,
  findings: readonly KeyFinding[],
): readonly ChartChoice[] {
  const histories = findings.flatMap((found) => historyOf(edition, subject, found) ?? []);
  if (subject.kind !== 'material') histories.sort((a, b) => b.points.length - a.points.length);
  const [first, ...others] = histories;
  if (!first) return [];
  const beside =
    first.found.measure === 'price: average'
      ? findings
          .filter(({ measure }) => besideAverages.has(measure))
          .flatMap((found) => historyOf(edition, subject, found, first.unit) ?? [])
          .filter(({ isQuoted }) => isQuoted)
      : [];
  const shown = new Set(beside.filter(({ leftOut }) => leftOut === 0).map(({ found }) => found));
  const choices: ChartChoice[] = [
    { label: [first, ...beside].map(({ label }) => label).join(' and '), layers: [first, ...beside] },
    ...others
      .filter(({ found }) => !shown.has(found))
      .map((history): ChartChoice => ({ label: history.label, layers: [history] })),
  ];
  return choices.slice(0, mostChoices);
}
