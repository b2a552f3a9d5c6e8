import { CellValueType, DEFAULT_STYLES, numfmt } from '@univerjs/core';
import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import { isCellError } from '../engine/answer.ts';
import type { CellValue } from '../engine/answer.ts';
import type { CellPosition } from '../engine/functionCall.ts';
import { richOf } from '../engine/keepRich.ts';
import type { RichValue } from '../engine/richValue.ts';
import type { ErrorBook } from './errorBook.ts';

const GENERAL = 'General';

/** What Univer draws with where no style names a font. */
const STANDARD_FONT = { ff: DEFAULT_STYLES.ff, fs: DEFAULT_STYLES.fs };

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** What the cells of one sheet hold, also inside spills. For one reading: it remembers where shared formulas stand. */
export class Cells {
  private readonly sheet: Worksheet;
  private readonly model: FormulaDataModel;
  private readonly errors: ErrorBook;
  private shared: Map<string, Shared> | undefined;

  constructor(sheet: Worksheet, model: FormulaDataModel, errors: ErrorBook) {
    this.sheet = sheet;
    this.model = model;
    this.errors = errors;
  }

  /** A constant or what its formula gives; an error with its message. */
  valueAt(row: number, column: number): CellValue {
    const data = this.dataAt(row, column);
    const value = data?.v ?? null;
    if (data?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
    if (typeof value !== 'string' || !value.startsWith('#')) return value;
    return this.errors.find(this.position(row, column), value) ?? value;
  }

  /** The entity, or the number with properties, that a formula gave and its cell shows. */
  richAt(row: number, column: number): RichValue | undefined {
    const own = this.sheet.getCellRaw(row, column);
    const data = this.dataAt(row, column);
    return data === own && !isFormulaCell(own) ? undefined : richOf(data);
  }

  /** With its equals sign; empty where there is none. */
  formulaAt(row: number, column: number): string {
    const cell = this.sheet.getCellRaw(row, column);
    if (typeof cell?.f === 'string' && cell.f !== '') return cell.f;
    if (cell?.si === undefined || cell.si === null) return '';
    const origin = this.sharedFormulas().get(cell.si);
    return origin === undefined
      ? ''
      : new LexerTreeBuilder().moveFormulaRefOffset(origin.formula, column - origin.column, row - origin.row);
  }

  hasFormula(row: number, column: number): boolean {
    return isFormulaCell(this.sheet.getCellRaw(row, column));
  }

  /** It has a look of its own, not only that of its row, column or sheet. */
  hasLook(row: number, column: number): boolean {
    const style = this.sheet.getCellRaw(row, column)?.s;
    return style !== undefined && style !== null;
  }

  /** The text that the cell shows, by its number format. */
  textAt(row: number, column: number): string {
    const value = this.valueAt(row, column);
    if (value === null) return '';
    if (isCellError(value)) return value.code;
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    const own = this.formatAt(row, column);
    return showAs(own === GENERAL ? (this.richAt(row, column)?.numberFormat ?? own) : own, value);
  }

  formatAt(row: number, column: number): string {
    return this.styleAt(row, column).n?.pattern ?? GENERAL;
  }

  /** The look of a cell, that of its row, column and sheet included. */
  styleAt(row: number, column: number): IStyleData {
    return { ...STANDARD_FONT, ...this.sheet.getComposedCellStyle(row, column) };
  }

  private dataAt(row: number, column: number): Nullable<ICellData> {
    const own = this.sheet.getCellRaw(row, column);
    if (own?.v !== undefined && own.v !== null && own.v !== '') return own;
    const spilled = this.model.getArrayFormulaCellData()[this.sheet.getUnitId()]?.[this.sheet.getSheetId()];
    return spilled?.[row]?.[column] ?? own;
  }

  private position(row: number, column: number): CellPosition {
    return { unitId: this.sheet.getUnitId(), sheetId: this.sheet.getSheetId(), row, column };
  }

  private sharedFormulas(): Map<string, Shared> {
    if (this.shared !== undefined) return this.shared;
    const shared = new Map<string, Shared>();
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      if (typeof cell?.f === 'string' && typeof cell.si === 'string')
        shared.set(cell.si, { formula: cell.f, row, column });
    });
    return (this.shared = shared);
  }
}

export function isFormulaCell(cell: Nullable<ICellData>): boolean {
  return (typeof cell?.f === 'string' && cell.f !== '') || (cell?.si !== undefined && cell.si !== null);
}

/** A value by a number format; one that cannot be read shows the value plainly, as `General` does. */
function showAs(pattern: string, value: number | string): string {
  try {
    return numfmt.format(pattern, value, { throws: true });
  } catch {
    return numfmt.format(GENERAL, value);
  }
}
