import { Refusal, mustMend } from '../../../model/index.ts';
import { sourceLine } from '../../answer/sourceLine.ts';
import { readSingleCall } from '../../formula/callSyntax.ts';
import { writeCall } from '../../writeCall.ts';
import type { ComparisonDraft } from './comparisonDraft.ts';

const chartRows = 18;
const fewestColumns = 5;

/** One measure as columns from zero, names along the axis, sources under it. Nothing where none is wanted. */
export function addChart({ draft, comparison, compared, edition, figures }: ComparisonDraft): void {
  const { charted, date } = comparison;
  const column = charted === undefined ? undefined : compared.columns[charted];
  if (charted === undefined || !column) return;
  if (!column.cells.some((cell) => !(cell instanceof Refusal) && typeof cell.value === 'number'))
    throw mustMend(`There are no numbers to draw in ${column.text}.`, 'Draw another measure, or none.');
  const names = compared.lines.map(({ text }) => text);
  const call = readSingleCall(writeCall('COMPARE', [names, column.text, date]));
  draft.chart({
    row: draft.nextRow + 1,
    column: 0,
    rows: chartRows,
    columns: Math.min(figures.columns + 1, fewestColumns),
    type: 'columns',
    title: column.text,
    valueTitle: column.unit,
    note: call ? sourceLine(edition, call) : '',
    categories: { ...figures, column: 0, columns: 1 },
    series: [{ name: column.text, area: { ...figures, column: figures.column + charted, columns: 1 } }],
  });
}
