import { isCellError } from '../engine/answer.ts';
import type { CellValue } from '../engine/answer.ts';
import type { CellPosition } from '../engine/functionCall.ts';
import { ApiError, HostObject } from '../richApi/index.ts';
import { formatAddress, qualify } from '../sheet/address.ts';
import type { Area } from '../sheet/address.ts';
import { fillArea } from './fillArea.ts';
import type { Host } from './host.ts';
import { RangeFormat } from './rangeFormat.ts';
import { toEntered } from './toEntered.ts';

export class Range extends HostObject {
  readonly className = 'Range';
  private readonly host: Host;
  private readonly sheetId: string;
  private readonly area: Area;

  constructor(host: Host, sheetId: string, area: Area) {
    super();
    this.host = host;
    this.sheetId = sheetId;
    this.area = area;
  }

  get Address(): string {
    const name = this.host.sheet.findSheet(this.sheetId)?.getSheetName() ?? '';
    return qualify(name, formatAddress(this.area));
  }

  get RowIndex(): number {
    return this.area.startRow;
  }

  get ColumnIndex(): number {
    return this.area.startColumn;
  }

  get RowCount(): number {
    return this.area.endRow - this.area.startRow + 1;
  }

  get ColumnCount(): number {
    return this.area.endColumn - this.area.startColumn + 1;
  }

  get CellCount(): number {
    return this.RowCount * this.ColumnCount;
  }

  get Worksheet(): HostObject {
    return this.host.worksheet(this.sheetId);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.host, this.sheetId, this.area);
  }

  get Values(): Promise<unknown[][]> {
    return this.read((cell) => shown(this.host.sheet.valueAt(cell)));
  }

  set Values(values: unknown) {
    this.write(values, toEntered);
  }

  get Formulas(): Promise<unknown[][]> {
    return this.read((cell) => {
      const formula = this.host.sheet.formulaAt(cell);
      return formula === '' ? shown(this.host.sheet.valueAt(cell)) : formula;
    });
  }

  set Formulas(formulas: unknown) {
    this.write(formulas, toEntered);
  }

  get ValueTypes(): Promise<string[][]> {
    return this.read((cell) => typeOf(this.host.sheet.valueAt(cell)));
  }

  get Text(): Promise<string[][]> {
    return this.read((cell) => this.host.sheet.textAt(cell));
  }

  get NumberFormat(): Promise<string[][]> {
    return this.read((cell) => this.host.sheet.formatAt(cell));
  }

  set NumberFormat(formats: unknown) {
    this.write(formats, (format) => ({ s: { n: { pattern: String(format) } } }));
  }

  GetCell(row: number, column: number): Range {
    return this.at(this.area.startRow + row, this.area.startColumn + column, 1, 1);
  }

  GetOffsetRange(rows: number, columns: number): Range {
    const { startRow, startColumn } = this.area;
    return this.at(startRow + rows, startColumn + columns, this.RowCount, this.ColumnCount);
  }

  GetResizedRange(deltaRows: number, deltaColumns: number): Range {
    const { startRow, startColumn } = this.area;
    return this.at(startRow, startColumn, this.RowCount + deltaRows, this.ColumnCount + deltaColumns);
  }

  GetLastCell(): Range {
    return this.at(this.area.endRow, this.area.endColumn, 1, 1);
  }

  Select(): void {
    const sheet = this.host.sheet.findSheet(this.sheetId);
    sheet?.activate();
    sheet?.getRange({ ...this.area }).activate();
  }

  Clear(applyTo: string | null): void {
    const range = this.host.sheet.findSheet(this.sheetId)?.getRange({ ...this.area });
    if (applyTo === 'Contents') range?.clearContent();
    else if (applyTo === 'Formats') range?.clearFormat();
    else range?.clear();
  }

  /** The formulas of the range ask anew, and what depends on them is calculated again. */
  SetDirty(): void {
    const cells = this.host.sheet.listFormulaCells(this.sheetId, this.area);
    this.host.desk.forget(cells);
    this.host.sheet.recalculate(cells);
  }

  Calculate(): void {
    this.SetDirty();
  }

  private at(row: number, column: number, rowCount: number, columnCount: number): Range {
    if (row < 0 || column < 0 || rowCount < 1 || columnCount < 1) {
      throw new ApiError('InvalidArgument', 'The range would lie outside the sheet.');
    }
    const [endRow, endColumn] = [row + rowCount - 1, column + columnCount - 1];
    return new Range(this.host, this.sheetId, { startRow: row, startColumn: column, endRow, endColumn });
  }

  private async read<T>(of: (cell: CellPosition) => T): Promise<T[][]> {
    await this.host.sheet.calculation.whenIdle();
    const { startRow, startColumn } = this.area;
    return Array.from({ length: this.RowCount }, (_, row) =>
      Array.from({ length: this.ColumnCount }, (__, column) =>
        of(this.host.sheet.position(this.sheetId, startRow + row, startColumn + column)),
      ),
    );
  }

  private write(given: unknown, toCell: Parameters<typeof fillArea>[2]): void {
    const cells = fillArea(this.area, given, toCell);
    this.host.sheet
      .findSheet(this.sheetId)
      ?.getRange({ ...this.area })
      .setValues(cells);
  }
}

function shown(value: CellValue): unknown {
  if (value === null) return '';
  return isCellError(value) ? value.code : value;
}

function typeOf(value: CellValue): string {
  if (value === null || value === '') return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
