import { isOnSheet, isWholeColumns, isWholeRows } from './area.ts';
import type { Area } from './area.ts';
import { EXCEL_COLUMNS, EXCEL_ROWS } from './excelSize.ts';

const REFERENCE = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/** `B2`, `B2:C4`, `B:C` and `2:4` as an area; undefined if it is not an address on a sheet. */
export function parseAddress(address: string): Area | undefined {
  const match = REFERENCE.exec(address.trim());
  if (match === null || address.trim() === '') return undefined;
  const [, fromColumn, fromRow, toColumn, toRow] = match;
  const isRange = address.includes(':');
  if (!isRange && (fromColumn === undefined || fromRow === undefined)) return undefined;
  if (isRange && (fromColumn === undefined) !== (toColumn === undefined)) return undefined;
  if (isRange && (fromRow === undefined) !== (toRow === undefined)) return undefined;
  if (fromColumn === undefined && fromRow === undefined) return undefined;
  const [firstRow, firstColumn] = [Number(fromRow ?? 1) - 1, columnNumber(fromColumn ?? 'A')];
  const lastRow = isRange ? Number(toRow ?? EXCEL_ROWS) - 1 : firstRow;
  const lastColumn = isRange
    ? toColumn === undefined
      ? EXCEL_COLUMNS - 1
      : columnNumber(toColumn)
    : firstColumn;
  const area = {
    startRow: Math.min(firstRow, lastRow),
    startColumn: Math.min(firstColumn, lastColumn),
    endRow: Math.max(firstRow, lastRow),
    endColumn: Math.max(firstColumn, lastColumn),
  };
  return isOnSheet(area) ? area : undefined;
}

/** `B2`, `B2:C4`; whole columns and rows as `B:C` and `2:4`. */
export function formatAddress(area: Area): string {
  const { startRow, startColumn, endRow, endColumn } = area;
  const isWholeSheet = isWholeColumns(area) && isWholeRows(area);
  if (isWholeColumns(area) && !isWholeSheet) return `${columnName(startColumn)}:${columnName(endColumn)}`;
  if (isWholeRows(area) && !isWholeSheet) return `${startRow + 1}:${endRow + 1}`;
  const start = `${columnName(startColumn)}${startRow + 1}`;
  const end = `${columnName(endColumn)}${endRow + 1}`;
  return start === end ? start : `${start}:${end}`;
}

/** `$B$2:$C$4`. */
export function formatAbsolute(area: Area): string {
  return formatAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** `Sheet1!A1`, with the quotes that other names need. */
export function qualify(sheetName: string, address: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(sheetName);
  return `${plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`}!${address}`;
}

/** The sheet and the address of `'My sheet'!A1`; no sheet where none is named. */
export function splitQualified(address: string): { sheet?: string; address: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { address };
  const name = address.slice(0, at);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, address: address.slice(at + 1) };
}

/** 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** A is 0, AA is 26. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
