import { Refusal, mustMend } from '../../../model/index.ts';
import { formatOfColumn } from './formatOfColumn.ts';
import type { ComparedColumn } from './readComparison.ts';
import type { Edition } from '../../../dataset/index.ts';
import type { ComparisonDraft } from './comparisonDraft.ts';

const chartRows = 18;
const mostColumns = 8;
const mostNamed = 3;

/** One measure as columns from zero, names along the axis, sources under it. Nothing where none is wanted. */
export function addChart({ draft, comparison, compared, edition, figures, widths }: ComparisonDraft): void {
  const { charted } = comparison;
  const column = charted === undefined ? undefined : compared.columns[charted];
  if (charted === undefined || !column) return;
  if (!column.cells.some((cell) => !(cell instanceof Refusal) && typeof cell.value === 'number'))
    throw mustMend(`There are no numbers to draw in ${column.text}.`, 'Draw another measure, or none.');
  draft.chart({
    row: draft.nextRow + 1,
    column: 0,
    rows: chartRows,
    columns: Math.min(widths.columns.length, mostColumns),
    type: 'columns',
    title: column.text,
    valueTitle: column.unit,
    valueFormat: formatOfColumn(column),
    note: `${publishersOf(edition, column)} Edition ${edition.id}.`,
    categories: { ...figures, column: 0, columns: 1 },
    series: [{ name: column.text, area: { ...figures, column: figures.column + charted, columns: 1 } }],
  });
}

/** In one short line: the sheet names the sources in full. */
function publishersOf(edition: Edition, { cells }: ComparedColumn): string {
  const ids = cells.flatMap((cell) =>
    cell instanceof Refusal ? [] : cell.finding.claims.map(({ source }) => source),
  );
  const names = [...new Set(ids.map((id) => edition.getSource(id).publisher))];
  const more = names.length - mostNamed;
  return `${names.length > 1 ? 'Sources' : 'Source'}: ${names.slice(0, mostNamed).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}
