import type { Edition } from '../../dataset/index.ts';
import { checkTable } from './checkTable.ts';
import type { CheckedTable } from './checkTable.ts';
import type { HeldTable } from './heldTable.ts';

/** Lays tables over an edition, each over the one before it, and says by its id what came of each. */
export function layTables(
  below: Edition,
  tables: readonly HeldTable[],
): { readonly edition: Edition; readonly checked: ReadonlyMap<string, CheckedTable> } {
  const checked = new Map<string, CheckedTable>();
  let edition = below;
  for (const { table, rows } of tables) {
    const laid = checkTable(edition, table, rows.claims);
    checked.set(table.id, laid);
    edition = laid.edition;
  }
  return { edition, checked };
}
