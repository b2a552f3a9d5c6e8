import { ICommandService } from '@univerjs/core';
import { SheetRangeThemeModel } from '@univerjs/sheets';
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SetSheetTableFilterCommand,
  TableManager,
} from '@univerjs/sheets-table';
import type { ITableFilterItem, ITableSetConfig } from '@univerjs/sheets-table';
import type { Area } from '../area.ts';
import { intersectAreas, toArea } from '../area.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import { mendTableManager } from './mendTableManager.ts';
import { TableHeaders } from './tableHeaders.ts';
import { fromThemeName, isTableStyle, plainLook, toThemeName } from './tableLook.ts';
import type { TableLook } from './tableLook.ts';
import { toTheme } from './toTheme.ts';

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row and rows, without the row of totals. */
  readonly area: Area;
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly look: TableLook;
}

type TableModel = NonNullable<ReturnType<TableManager['getTableById']>>;

/** The tables of the workbook. Univer keeps, draws and undoes them. */
export class Tables {
  readonly headers: TableHeaders;
  private readonly sheet: Spreadsheet;
  private readonly manager: TableManager;
  private readonly commands: ICommandService;
  private readonly themes: SheetRangeThemeModel;

  constructor(sheet: Spreadsheet) {
    this.sheet = sheet;
    this.manager = sheet.injector.get(TableManager);
    this.commands = sheet.injector.get(ICommandService);
    this.themes = sheet.injector.get(SheetRangeThemeModel);
    this.headers = new TableHeaders(sheet, this.manager);
    mendTableManager(sheet.injector, (sheetId, from, to) => this.headers.followCopy(sheetId, from, to));
  }

  /** All tables, or those of a sheet, in the order in which they were made. */
  list(sheetId?: string): TableInfo[] {
    return this.manager
      .getTableList(this.unitId)
      .filter(({ subUnitId }) => (sheetId ?? subUnitId) === subUnitId)
      .map(({ id }) => this.find(id))
      .filter((table) => table !== undefined);
  }

  find(id: string): TableInfo | undefined {
    const table = this.manager.getTableById(this.unitId, id);
    return table === undefined ? undefined : describe(table);
  }

  findByName(name: string): TableInfo | undefined {
    return this.list().find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  touching(sheetId: string, area: Area): TableInfo[] {
    return this.list(sheetId).filter((table) => intersectAreas(wholeArea(table), area) !== undefined);
  }

  /** Makes a table of an area whose first row is its header. */
  add(sheetId: string, area: Area, name: string): TableInfo {
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.headers.fill(sheetId, area);
    this.run(AddSheetTableCommand.id, {
      unitId: this.unitId,
      subUnitId: sheetId,
      id,
      name,
      range: { ...area },
      options: { tableStyleId: this.themeOf(plainLook), showHeader: true },
    });
    const added = this.find(id);
    if (added === undefined) throw new Error(`Univer made no table ${name}.`);
    return added;
  }

  /** Takes the table off its cells, which stay. */
  remove({ id, sheetId }: TableInfo): void {
    this.run(DeleteSheetTableCommand.id, { unitId: this.unitId, subUnitId: sheetId, tableId: id });
  }

  rename({ id }: TableInfo, name: string): void {
    this.set(id, { name });
  }

  setArea({ id }: TableInfo, area: Area): void {
    this.set(id, { updateRange: { newRange: { ...area } } });
    this.headers.sync(id);
  }

  changeColumns({ id }: TableInfo, kind: 'insert' | 'delete', column: number, count: number): void {
    const operation = { operationType: kind, rowColType: 'column', index: column, count };
    this.set(id, { rowColOperation: operation as NonNullable<ITableSetConfig['rowColOperation']> });
  }

  setLook({ id, look }: TableInfo, change: Partial<TableLook>): void {
    const next = { ...look, ...change };
    if (!isTableStyle(next.style)) throw new Error(`There is no table style ${next.style}.`);
    this.set(id, { theme: this.themeOf(next) });
  }

  /** Hides the rows whose cell in the column, counted from 0, does not pass; all pass without a filter. */
  setFilter({ id }: TableInfo, column: number, filter: ITableFilterItem | undefined): void {
    this.run(SetSheetTableFilterCommand.id, {
      unitId: this.unitId,
      tableId: id,
      column,
      tableFilter: filter,
    });
  }

  filterOf({ id }: TableInfo, column: number): ITableFilterItem | undefined {
    return this.manager.getTableById(this.unitId, id)?.getTableFilterColumn(column) ?? undefined;
  }

  get changes(): Pick<TableManager, 'tableAdd$' | 'tableDelete$'> {
    return this.manager;
  }

  private set(tableId: string, config: ITableSetConfig): void {
    this.run(SetSheetTableCommand.id, { unitId: this.unitId, tableId, ...config });
  }

  private run(id: string, parameters: object): void {
    const isDone = this.commands.syncExecuteCommand(id, parameters);
    if (!isDone) throw new Error(`Univer refused ${id}.`);
  }

  /** The name of the theme, which Univer is told of when it is first used. */
  private themeOf(look: TableLook): string {
    const name = toThemeName(look);
    if (!this.themes.getRegisteredRangeThemes().includes(name)) {
      this.themes.registerDefaultRangeTheme(toTheme(look));
    }
    return name;
  }

  private get unitId(): string {
    return this.sheet.workbook.getId();
  }
}

/** The area of a table with its row of totals. */
export function wholeArea({ area, look }: TableInfo): Area {
  return look.totals ? { ...area, endRow: area.endRow + 1 } : area;
}

function describe(table: TableModel): TableInfo {
  const { id, name, subUnitId, range, columns } = table.getTableInfo();
  return {
    id,
    name,
    sheetId: subUnitId,
    area: toArea(range),
    columns: columns.map((column) => ({ id: column.id, name: column.displayName })),
    look: fromThemeName(table.getTableStyleId()),
  };
}
