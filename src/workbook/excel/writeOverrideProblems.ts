import { cellInput } from '../layout/cellInput.ts';
import { cellText } from '../overrides/cellText.ts';
import type { ProblemsWanted } from '../overrides/overridesPorts.ts';
import { readOverrides } from './readOverrides.ts';

/**
 * Writes what is wrong with rows into the column Problem, cell by cell where another text stands, and nothing else. Where the
 * table is not as it was seen nothing is written: who has changed it is heard.
 */
export async function writeOverrideProblems(
  context: Excel.RequestContext,
  { seen, texts }: ProblemsWanted,
): Promise<void> {
  const { seen: now } = await readOverrides(context);
  if (!now?.hasProblemColumn || rowsAsText(now.rows) !== rowsAsText(seen.rows)) return;
  const body = context.workbook.tables.getItem(now.table).columns.getItem('Problem').getDataBodyRange();
  const first = now.rows[0]?.row ?? 0;
  const written = now.rows.filter(
    ({ row, cells }) => texts.has(row) && texts.get(row) !== cellText(cells.Problem),
  );
  for (const { row } of written)
    body.getCell(row - first, 0).values = [[cellInput(texts.get(row) ?? '')]] as string[][];
  if (written.length > 0) await context.sync();
}

/** All but the problems, which this add-in writes itself. */
function rowsAsText(rows: ProblemsWanted['seen']['rows']): string {
  return JSON.stringify(rows.map(({ row, cells }) => [row, { ...cells, Problem: '' }]));
}
