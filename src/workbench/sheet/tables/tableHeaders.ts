import { CellValueType, ICommandService } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { TableManager } from '@univerjs/sheets-table';
import { isCellError } from '../../engine/answer.ts';
import type { Area } from '../area.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import { headerNames } from './headerNames.ts';
import { renameColumn, renameTable } from './renameInFormula.ts';

/**
 * Keeps the header cells of tables, the names of their columns and the formulas that use these names the same, as Excel
 * does and Univer does not.
 */
export class TableHeaders {
  private readonly sheet: Spreadsheet;
  private readonly manager: TableManager;
  private isSyncing = false;

  constructor(sheet: Spreadsheet, manager: TableManager) {
    this.sheet = sheet;
    this.manager = manager;
    sheet.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id === SetRangeValuesMutation.id) this.syncTouched(params as ISetRangeValuesMutationParams);
    });
    // Cells are moved after their table is, in the same turn.
    manager.tableRangeChanged$.subscribe(({ tableId }) => queueMicrotask(() => this.sync(tableId)));
  }

  /** Turns the header cells of a table to be into texts, no two alike and none empty. */
  fill(sheetId: string, area: Area): string[] {
    const names = headerNames(this.textsIn(sheetId, area));
    this.write(sheetId, area, names);
    return names;
  }

  sync(tableId: string): void {
    const table = this.manager.getTableById(this.sheet.workbook.getId(), tableId);
    if (table === undefined || this.isSyncing) return;
    this.isSyncing = true;
    const [sheetId, area] = [table.getSubunitId(), table.getRange()];
    const { columns } = table.getTableInfo();
    const texts = this.textsIn(sheetId, area).map((text, index) =>
      text === '' ? (columns[index]?.displayName.replace(/^Column (\d+)$/, 'Column$1') ?? '') : text,
    );
    const names = headerNames(texts);
    this.write(sheetId, area, names);
    const renamed = columns.filter(({ displayName }, index) => displayName !== names[index]);
    if (renamed.length > 0) {
      table.setColumns(
        columns.map((column, index) => ({ ...column, displayName: names[index] ?? column.displayName })),
      );
      this.manager.updateTableRange(this.sheet.workbook.getId(), tableId, {
        newRange: table.getRange(),
      });
      columns.forEach(({ displayName }, index) => {
        const name = names[index] ?? displayName;
        if (name === displayName) return;
        this.rewrite((formula) => renameColumn(formula, table.getDisplayName(), displayName, name));
      });
    }
    this.isSyncing = false;
  }

  private syncTouched({ subUnitId, unitId, cellValue }: ISetRangeValuesMutationParams): void {
    if (cellValue === undefined || this.isSyncing) return;
    for (const table of this.manager.getTablesBySubunitId(unitId, subUnitId)) {
      const { startRow, startColumn, endColumn } = table.getRange();
      const touched = Object.entries(cellValue[startRow] ?? {});
      const isHeader = touched.some(
        ([column, cell]) =>
          Number(column) >= startColumn &&
          Number(column) <= endColumn &&
          hasContents(cell as ICellData | null),
      );
      if (isHeader) this.sync(table.getId());
    }
  }

  /** The formulas of a copied sheet use the copies of its tables, once it has its cells. */
  followCopy(sheetId: string, from: string, to: string): void {
    queueMicrotask(() => this.rewrite((formula) => renameTable(formula, from, to), sheetId));
  }

  private rewrite(change: (formula: string) => string, sheetId?: string): void {
    for (const cell of this.sheet.listFormulaCells(sheetId)) {
      const formula = this.sheet.formulaAt(cell);
      const changed = change(formula);
      if (changed === formula) continue;
      this.sheet
        .findSheet(cell.sheetId)
        ?.getRange(cell.row, cell.column)
        .setValue({ f: changed, si: null, v: null });
    }
  }

  private textsIn(sheetId: string, { startRow, startColumn, endColumn }: Area): string[] {
    return Array.from({ length: endColumn - startColumn + 1 }, (_, index) => {
      const cell = this.sheet.position(sheetId, startRow, startColumn + index);
      const value = this.sheet.valueAt(cell);
      if (value === null) return '';
      if (isCellError(value)) return value.code;
      return typeof value === 'string'
        ? value
        : this.sheet.cells(sheetId).textAt(startRow, startColumn + index);
    });
  }

  private write(sheetId: string, { startRow, startColumn }: Area, names: readonly string[]): void {
    names.forEach((name, index) => {
      const cell = this.sheet.position(sheetId, startRow, startColumn + index);
      if (this.sheet.valueAt(cell) === name && this.sheet.formulaAt(cell) === '') return;
      this.sheet
        .findSheet(sheetId)
        ?.getRange(startRow, startColumn + index)
        .setValue({ v: name, t: CellValueType.STRING, f: null, si: null });
    });
  }
}

function hasContents(cell: ICellData | null): boolean {
  return cell === null || 'v' in cell || 'f' in cell;
}
