/** A table with its headings. */
export interface LoadedTable {
  readonly table: Excel.Table;
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly string[];
}

/** All tables of the workbook with their headings, in one request. */
export async function loadTables(context: Excel.RequestContext): Promise<readonly LoadedTable[]> {
  const tables = context.workbook.tables.load('items/name,items/worksheet/name,items/columns/items/name');
  await context.sync();
  return tables.items.map((table) => ({
    table,
    name: table.name,
    sheet: table.worksheet.name,
    columns: table.columns.items.map(({ name }) => name),
  }));
}
