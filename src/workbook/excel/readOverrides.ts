import {
  areOverrideColumns,
  isScenarioName,
  lackedColumns,
  missingColumns,
  overrideColumns,
  overridesTable,
} from '../overrides/overrideColumns.ts';
import type { OverrideColumn } from '../overrides/overrideColumns.ts';
import type { LackingTable, SeenOverrides, SeenRow, SeenScenario } from '../overrides/seenOverrides.ts';
import { formatArea, readAddress } from '../place/area.ts';

/**
 * Reads the table of overrides and the scenario in force together; undefined where there is no such table, which is known
 * after one request. Of several tables it is the one with our name, else the first.
 */
export async function readOverrides(context: Excel.RequestContext): Promise<SeenOverrides | undefined> {
  const { tables, names } = context.workbook;
  tables.load('items/name,items/worksheet/name,items/worksheet/id,items/columns/items/name');
  await context.sync();
  const alike = tables.items.filter(({ columns }) =>
    areOverrideColumns(columns.items.map(({ name }) => name)),
  );
  const table = alike.find(({ name }) => name.toLowerCase() === overridesTable.toLowerCase()) ?? alike[0];
  if (!table) return undefined;
  const { worksheet, columns } = table;
  const all = table.getRange().load('address');
  const body = table.getDataBodyRange().load('address,values,formulas');
  const at = (column: OverrideColumn): number =>
    columns.items.findIndex(({ name }) => name.trim().toLowerCase() === column.toLowerCase());
  const periods = body.getColumn(at('Period')).load('numberFormat');
  names.load('items/name');
  await context.sync();
  const scenario = await readScenarioCell(
    context,
    names.items.filter(({ name }) => isScenarioName(name)),
    worksheet.id,
  );
  const rows = rowsOf(body, periods.numberFormat as string[][], at);
  return {
    sheetId: worksheet.id,
    sheet: worksheet.name,
    table: table.name,
    address: formatArea(readAddress(all.address)!.area),
    rows,
    hasProblemColumn: at('Problem') >= 0,
    missing: missingColumns(columns.items.map(({ name }) => name)),
    scenario,
    unread: alike.filter((one) => one !== table).map((one) => one.worksheet.name),
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
export async function readLacking(context: Excel.RequestContext): Promise<LackingTable | undefined> {
  const { tables } = context.workbook;
  tables.load('items/name,items/worksheet/name,items/columns/items/name');
  await context.sync();
  const [first] = tables.items
    .map(({ name, worksheet, columns }) => ({
      sheet: worksheet.name,
      table: name,
      lacks: lackedColumns(
        name,
        columns.items.map((column) => column.name),
      ),
    }))
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
