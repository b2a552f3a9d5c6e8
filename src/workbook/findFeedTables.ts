import { loadTables } from './excel/loadTables.ts';
import { runExcel } from './excel/runExcel.ts';
import { feedTablesAmong } from './feedTables.ts';
import type { FeedTables } from './feedTables.ts';

/**
 * The price decks and rate tables of the workbook. They are known by their columns, not by name: a table may have been
 * renamed, or come with a copy of its sheet.
 */
export function findFeedTables(): Promise<FeedTables> {
  return runExcel({ effect: 'Nothing was changed.', waitsForEdit: true }, async (context) =>
    feedTablesAmong(await loadTables(context)),
  );
}
