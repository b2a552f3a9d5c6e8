import {
  areOverrideColumns,
  isScenarioName,
  lackedColumns,
  missingColumns,
  overrideColumns,
  overridesTable,
} from '../overrides/overrideColumns.ts';
import type { OverrideColumn } from '../overrides/overrideColumns.ts';
import type {
  LackingTable,
  OverridesRead,
  SeenOverrides,
  SeenRow,
  SeenScenario,
} from '../overrides/seenOverrides.ts';
import { formatArea, readAddress } from '../place/area.ts';
import { loadTables } from './loadTables.ts';
import type { LoadedTable } from './loadTables.ts';

/**
 * Reads the table of overrides and the scenario in force together; that there is none is known after one request. Of several
 * tables it is the one with our name, else the first.
 */
export async function readOverrides(context: Excel.RequestContext): Promise<OverridesRead> {
  const tables = await loadTables(context);
  const alike = tables.filter(({ columns }) => areOverrideColumns(columns));
  const table = alike.find(({ name }) => name.toLowerCase() === overridesTable.toLowerCase()) ?? alike[0];
  if (!table) return { seen: undefined, lacking: lackingAmong(tables) };
  const unread = alike.filter((one) => one !== table).map(({ sheet }) => sheet);
  return { seen: { ...(await readTable(context, table)), unread }, lacking: undefined };
}

async function readTable(
  context: Excel.RequestContext,
  { table, name, sheet, sheetId, columns }: LoadedTable,
): Promise<Omit<SeenOverrides, 'unread'>> {
  const { names } = context.workbook;
  const all = table.getRange().load('address');
  const body = table.getDataBodyRange().load('address,values,formulas');
  const at = (column: OverrideColumn): number =>
    columns.findIndex((one) => one.trim().toLowerCase() === column.toLowerCase());
  const periods = body.getColumn(at('Period')).load('numberFormat');
  names.load('items/name');
  await context.sync();
  const scenario = await readScenarioCell(
    context,
    names.items.filter((one) => isScenarioName(one.name)),
    sheetId,
  );
  return {
    sheetId,
    sheet,
    table: name,
    address: formatArea(readAddress(all.address)!.area),
    rows: rowsOf(body, periods.numberFormat as string[][], at),
    hasProblemColumn: at('Problem') >= 0,
    missing: missingColumns(columns),
    scenario,
  };
}

function rowsOf(
  body: Excel.Range,
  periodFormats: readonly (readonly string[])[],
  at: (column: OverrideColumn) => number,
): readonly SeenRow[] {
  const first = readAddress(body.address)!.area.row;
  const read = overrideColumns.filter((column) => column !== 'Problem' && at(column) >= 0).map(at);
  const formulas = body.formulas as unknown[][];
  return (body.values as unknown[][]).map((line, index) => ({
    row: first + index + 1,
    cells: Object.fromEntries(
      overrideColumns.map((column) => [column, line[at(column)] ?? '']),
    ) as SeenRow['cells'],
    periodFormat: periodFormats[index]?.[0] ?? '',
    hasFormula: read.some((column) => isFormula(formulas[index]?.[column])),
  }));
}

/** A table that is meant to be one of overrides and lacks a column by which it is known: somebody has renamed it. */
function lackingAmong(tables: readonly LoadedTable[]): LackingTable | undefined {
  const [first] = tables
    .map(({ name, sheet, columns }) => ({ sheet, table: name, lacks: lackedColumns(name, columns) }))
    .filter(({ lacks }) => lacks.length > 0);
  return first;
}

/** A sheet that was deleted leaves its name behind, and the next table gets another one: the name that leads to the table's sheet counts. */
async function readScenarioCell(
  context: Excel.RequestContext,
  named: readonly Excel.NamedItem[],
  tableSheetId: string,
): Promise<SeenScenario | undefined> {
  const cells = named.map((item) => {
    const range = item.getRangeOrNullObject();
    const cell = range.getCell(0, 0).load('address,values,formulas');
    return { range: range.load('address'), cell, worksheet: range.worksheet.load('id,name') };
  });
  if (cells.length === 0) return undefined;
  await context.sync();
  const there = cells.filter(({ range }) => !range.isNullObject);
  const found = there.find(({ worksheet }) => worksheet.id === tableSheetId) ?? there[0];
  if (!found) return undefined;
  const { cell, worksheet } = found;
  return {
    sheetId: worksheet.id,
    sheet: worksheet.name,
    address: formatArea(readAddress(cell.address)!.area),
    value: (cell.values as unknown[][])[0]?.[0] ?? '',
    isFormula: isFormula((cell.formulas as unknown[][])[0]?.[0]),
  };
}

function isFormula(content: unknown): boolean {
  return typeof content === 'string' && content.startsWith('=');
}
