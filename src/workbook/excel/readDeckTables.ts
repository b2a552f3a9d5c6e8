import type { DeckTables } from '../decks/layDecks.ts';
import type { TableRead } from '../decks/tableRead.ts';
import { feedTablesAmong } from '../feedTables.ts';
import { loadTables } from './loadTables.ts';

/** Reads the price decks and rate tables of the workbook: one request for their headings, and one for their rows where there are any. */
export async function readDeckTables(context: Excel.RequestContext): Promise<DeckTables> {
  const all = await loadTables(context);
  const { deck, rates } = feedTablesAmong(all);
  const wanted = new Set([...deck, ...rates].map(({ name }) => name));
  const ranges = all
    .filter(({ name }) => wanted.has(name))
    .map((one) => ({ ...one, range: one.table.getDataBodyRange().load('values,rowIndex') }));
  if (ranges.length > 0) await context.sync();
  const read = new Map(
    ranges.map(({ name, sheet, sheetId, columns, range }): [string, TableRead] => [
      name,
      { name, sheet, sheetId, columns, firstRow: range.rowIndex + 1, rows: range.values as unknown[][] },
    ]),
  );
  const of = (found: readonly { readonly name: string }[]): TableRead[] =>
    found.flatMap(({ name }) => read.get(name) ?? []);
  return { decks: of(deck), rates: of(rates) };
}
