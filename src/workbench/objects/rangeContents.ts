import type { IStyleData } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { ApiError } from '../richApi/index.ts';
import { hasCell, isUnbounded } from '../sheet/area.ts';
import type { Cells } from '../sheet/cells.ts';
import { formulaOf, textOf, typeOf, valueOf } from './cellContents.ts';
import { fillArea, wrongSize } from './fillArea.ts';
import { Look } from './look.ts';
import { fromR1C1, toR1C1 } from './r1c1.ts';
import { RangePlaces } from './rangePlaces.ts';
import { readArea } from './readArea.ts';
import { refuseLocked, refuseUnbounded, refuseUnless } from './refuse.ts';
import { toEntered } from './toEntered.ts';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

type Rows<T> = Promise<T[][] | null>;

/** What the cells of a range hold. */
export abstract class RangeContents extends RangePlaces {
  get Values(): Rows<unknown> {
    return this.read(valueOf);
  }

  set Values(values: unknown) {
    this.write(values);
  }

  get Formulas(): Rows<unknown> {
    return this.read(formulaOf);
  }

  set Formulas(formulas: unknown) {
    this.write(formulas);
  }

  get FormulasLocal(): Rows<unknown> {
    return this.Formulas;
  }

  set FormulasLocal(formulas: unknown) {
    this.write(formulas);
  }

  get FormulasR1C1(): Rows<unknown> {
    return this.read((cells, row, column) => toR1C1(formulaOf(cells, row, column), row, column));
  }

  set FormulasR1C1(formulas: unknown) {
    this.write(formulas, fromR1C1);
  }

  get ValueTypes(): Rows<string> {
    return this.read(typeOf);
  }

  get Text(): Rows<string> {
    return this.read(textOf);
  }

  get NumberFormat(): Rows<string> {
    return this.read((cells, row, column) => cells.formatAt(row, column));
  }

  set NumberFormat(formats: unknown) {
    this.writeFormats(formats);
  }

  get NumberFormatLocal(): Rows<string> {
    return this.NumberFormat;
  }

  set NumberFormatLocal(formats: unknown) {
    this.writeFormats(formats);
  }

  /** office.js writes large arrays in parts, and asks first whether the whole fits. */
  _ValidateArraySize(rowCount: number, columnCount: number): void {
    if (rowCount !== this.RowCount || columnCount !== this.ColumnCount) throw wrongSize();
  }

  protected read<T>(of: (cells: Cells, row: number, column: number) => T): Rows<T> {
    return readArea(this.host, this.sheetId, this.area, of);
  }

  private write(
    given: unknown,
    toA1: (formula: string, row: number, column: number) => string = (formula) => formula,
  ): void {
    const { host, sheetId, area } = this;
    refuseUnbounded(area);
    refuseLocked(host, sheetId, area);
    const covered = this.coveredCells();
    const cells = host.sheet.cells(sheetId);
    const matrix = fillArea(area, given, (value, row, column) => {
      if (covered(row, column)) return undefined;
      refuseUnreadable(value);
      const entered = typeof value === 'string' && value.startsWith('=') ? toA1(value, row, column) : value;
      const cell = toEntered(entered, cells.formatAt(row, column));
      if (cell.f) this.checkFormula(cell.f);
      return cell;
    });
    host.sheet.grow(sheetId, area);
    host.sheet.edits.setCells(sheetId, matrix);
  }

  private writeFormats(formats: unknown): void {
    const { host, sheetId, area } = this;
    refuseUnless(host, sheetId, 'allowFormatCells');
    if (isUnbounded(area)) {
      const [[format] = []] = (Array.isArray(formats) ? formats : [[formats]]) as unknown[][];
      new Look(host, sheetId, () => [area]).set(formatStyle(format));
      return;
    }
    const matrix = fillArea(area, formats, (format) => ({ s: formatStyle(format) }));
    host.sheet.grow(sheetId, area);
    host.sheet.edits.setLooks(sheetId, matrix);
  }

  /** The cells that a merged cell hides: what is written there is lost, as in Excel. */
  private coveredCells(): (row: number, column: number) => boolean {
    const { startRow, startColumn, endRow, endColumn } = this.area;
    const merged =
      this.host.sheet
        .sheetModel(this.sheetId)
        ?.getMergedCellRange(startRow, startColumn, endRow, endColumn) ?? [];
    return (row, column) =>
      merged.some(
        (area) => hasCell(area, row, column) && !(row === area.startRow && column === area.startColumn),
      );
  }

  /** Excel refuses a formula that it cannot read. */
  private checkFormula(formula: string): void {
    if (formula.length > LONGEST_FORMULA) throw new ApiError('FormulaLengthExceedsLimit');
    const tree = this.host.sheet.injector.get(LexerTreeBuilder).treeBuilder(formula);
    if (typeof tree === 'string') throw new ApiError('InvalidArgument');
  }
}

function refuseUnreadable(value: unknown): void {
  if (typeof value === 'object') throw new ApiError('InvalidArgument');
  if (typeof value === 'number' && !Number.isFinite(value)) throw new ApiError('InvalidArgument');
  if (typeof value === 'string' && value.length > LONGEST_TEXT) throw new ApiError('InvalidArgument');
}

function formatStyle(format: unknown): IStyleData {
  return { n: { pattern: String(format) === '' ? 'General' : String(format) } };
}
