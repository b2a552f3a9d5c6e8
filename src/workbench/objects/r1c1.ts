import { columnName, columnNumber } from '../sheet/address.ts';

const TEXT = /"(?:[^"]|"")*"|'(?:[^']|'')*'/u.source;
const A1 = /(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/u.source;
const R1C1 = /(?<![\p{L}\p{N}_.])R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)(?![\p{L}\p{N}_.([])/u.source;

/** A formula with its references to cells relative to its own, such as `=R[-1]C`; anything else as it is. */
export function toR1C1(
  formula: string | number | boolean,
  row: number,
  column: number,
): string | number | boolean {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return formula;
  return formula.replace(
    new RegExp(`${TEXT}|${A1}`, 'giu'),
    (match, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return match;
      const [toRow, toColumn] = [Number(digits) - 1, columnNumber(letters)];
      return `R${part(toRow, row, fixedRow === '$')}C${part(toColumn, column, fixedColumn === '$')}`;
    },
  );
}

export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(new RegExp(`${TEXT}|${R1C1}`, 'giu'), (match, rows?: string, columns?: string) => {
    if (rows === undefined || columns === undefined) return match;
    const [fixedRow, toRow] = place(rows, row);
    const [fixedColumn, toColumn] = place(columns, column);
    return `${fixedColumn}${columnName(toColumn)}${fixedRow}${toRow + 1}`;
  });
}

function part(to: number, from: number, isFixed: boolean): string {
  if (isFixed) return String(to + 1);
  return to === from ? '' : `[${to - from}]`;
}

function place(text: string, from: number): readonly ['$' | '', number] {
  if (text === '') return ['', from];
  return text.startsWith('[') ? ['', from + Number(text.slice(1, -1))] : ['$', Number(text) - 1];
}
