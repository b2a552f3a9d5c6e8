import { boundingArea, intersectAreas } from '../sheet/area.ts';
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../sheet/excelSize.ts';
import { RangeBase } from './rangeBase.ts';
import { required } from './required.ts';

/** The ranges that are reached from a range by position. */
export abstract class RangePlaces extends RangeBase {
  /** Counted from the first cell; it may lie outside the range. */
  GetCell(row: number, column: number): this {
    return this.block(this.area.startRow + row, this.area.startColumn + column, 1, 1);
  }

  GetRow(row: number): this {
    return this.block(this.area.startRow + row, this.area.startColumn, 1, this.ColumnCount);
  }

  GetColumn(column: number): this {
    return this.block(this.area.startRow, this.area.startColumn + column, this.RowCount, 1);
  }

  GetLastCell(): this {
    return this.block(this.area.endRow, this.area.endColumn, 1, 1);
  }

  GetLastRow(): this {
    return this.block(this.area.endRow, this.area.startColumn, 1, this.ColumnCount);
  }

  GetLastColumn(): this {
    return this.block(this.area.startRow, this.area.endColumn, this.RowCount, 1);
  }

  GetEntireRow(): this {
    return this.at({ ...this.area, startColumn: 0, endColumn: EXCEL_COLUMNS - 1 });
  }

  GetEntireColumn(): this {
    return this.at({ ...this.area, startRow: 0, endRow: EXCEL_ROWS - 1 });
  }

  GetOffsetRange(rows: number, columns: number): this {
    const { startRow, startColumn } = this.area;
    return this.block(startRow + rows, startColumn + columns, this.RowCount, this.ColumnCount);
  }

  GetResizedRange(deltaRows: number, deltaColumns: number): this {
    const { startRow, startColumn } = this.area;
    return this.turnedBlock(
      startRow,
      startColumn,
      this.RowCount + deltaRows,
      this.ColumnCount + deltaColumns,
    );
  }

  GetAbsoluteResizedRange(rowCount: number, columnCount: number): this {
    return this.block(this.area.startRow, this.area.startColumn, rowCount, columnCount);
  }

  GetRowsAbove(count: number | null): this {
    const rows = count ?? 1;
    if (rows < 0) return this.GetRowsBelow(-rows);
    return this.block(this.area.startRow - rows, this.area.startColumn, rows, this.ColumnCount);
  }

  GetRowsBelow(count: number | null): this {
    const rows = count ?? 1;
    if (rows < 0) return this.GetRowsAbove(-rows);
    return this.block(this.area.endRow + 1, this.area.startColumn, rows, this.ColumnCount);
  }

  GetColumnsBefore(count: number | null): this {
    const columns = count ?? 1;
    if (columns < 0) return this.GetColumnsAfter(-columns);
    return this.block(this.area.startRow, this.area.startColumn - columns, this.RowCount, columns);
  }

  GetColumnsAfter(count: number | null): this {
    const columns = count ?? 1;
    if (columns < 0) return this.GetColumnsBefore(-columns);
    return this.block(this.area.startRow, this.area.endColumn + 1, this.RowCount, columns);
  }

  GetIntersection(other: unknown): this {
    return required(this.GetIntersectionOrNullObject(other));
  }

  GetIntersectionOrNullObject(other: unknown): this | null {
    if (other instanceof RangeBase && other.sheetId !== this.sheetId) return null;
    return this.atOrNull(intersectAreas(this.area, this.areaGiven(other)));
  }

  GetBoundingRect(other: unknown): this {
    return this.at(boundingArea(this.area, this.areaGiven(other)));
  }

  protected block(row: number, column: number, rowCount: number, columnCount: number): this {
    return this.at({
      startRow: row,
      startColumn: column,
      endRow: row + rowCount - 1,
      endColumn: column + columnCount - 1,
    });
  }

  /** A size below one turns over the first cell, as in Excel. */
  private turnedBlock(row: number, column: number, rowCount: number, columnCount: number): this {
    const [startRow, rows] = rowCount < 1 ? [row + rowCount - 1, 2 - rowCount] : [row, rowCount];
    const [startColumn, columns] =
      columnCount < 1 ? [column + columnCount - 1, 2 - columnCount] : [column, columnCount];
    return this.block(startRow, startColumn, rows, columns);
  }
}
