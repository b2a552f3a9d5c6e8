import { isCellError } from '../engine/answer.ts';
import type { CellValue } from '../engine/answer.ts';
import type { Cells } from '../sheet/cells.ts';

type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!)$/;

/** The value as an add-in reads it: errors as their codes, nothing as an empty text. */
export function valueOf(cells: Cells, row: number, column: number): string | number | boolean {
  return toPlain(cells.valueAt(row, column));
}

/** The formula, or the value where there is none. */
export function formulaOf(cells: Cells, row: number, column: number): string | number | boolean {
  const formula = cells.formulaAt(row, column);
  return formula === '' ? valueOf(cells, row, column) : formula;
}

/** The formula or the constant as it stands in the formula bar. */
export function enteredText(cells: Cells, row: number, column: number): string {
  const entered = formulaOf(cells, row, column);
  return typeof entered === 'boolean' ? String(entered).toUpperCase() : String(entered);
}

export function textOf(cells: Cells, row: number, column: number): string {
  return nameError(cells.textAt(row, column));
}

export function typeOf(cells: Cells, row: number, column: number): ValueType {
  const value = toPlain(cells.valueAt(row, column));
  if (value === '') return cells.hasFormula(row, column) ? 'String' : 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR.test(value) && cells.formatAt(row, column) !== '@' ? 'Error' : 'String';
}

function toPlain(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (isCellError(value)) return nameError(value.code);
  return typeof value === 'string' ? nameError(value) : value;
}

/** A cell that waits for an add-in's answer says so in Excel's word. */
function nameError(text: string): string {
  return text === '#GETTING_DATA' ? '#BUSY!' : text;
}
