export interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

const REFERENCE = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/** `B2`, `B2:C4`, `B:C` and `2:4` as an area of a sheet of that size; undefined if it is not an address. */
export function parseAddress(address: string, rowCount: number, columnCount: number): Area | undefined {
  const match = REFERENCE.exec(address.trim());
  if (match === null || address.trim() === '') return undefined;
  const [, fromColumn, fromRow, toColumn, toRow] = match;
  if (fromColumn === undefined && fromRow === undefined) return undefined;
  const isRange = address.includes(':');
  if (isRange && toColumn === undefined && toRow === undefined) return undefined;
  if (!isRange && (fromColumn === undefined || fromRow === undefined)) return undefined;
  const startRow = fromRow === undefined ? 0 : Number(fromRow) - 1;
  const startColumn = fromColumn === undefined ? 0 : columnNumber(fromColumn);
  if (!isRange) return { startRow, startColumn, endRow: startRow, endColumn: startColumn };
  const endRow = toRow === undefined ? rowCount - 1 : Number(toRow) - 1;
  const endColumn = toColumn === undefined ? columnCount - 1 : columnNumber(toColumn);
  return {
    startRow: Math.min(startRow, endRow),
    startColumn: Math.min(startColumn, endColumn),
    endRow: Math.max(startRow, endRow),
    endColumn: Math.max(startColumn, endColumn),
  };
}

export function formatAddress({ startRow, startColumn, endRow, endColumn }: Area): string {
  const start = `${columnName(startColumn)}${startRow + 1}`;
  const end = `${columnName(endColumn)}${endRow + 1}`;
  return start === end ? start : `${start}:${end}`;
}

/** `Sheet1!A1`, with the quotes that other names need. */
export function qualify(sheetName: string, address: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheetName);
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

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
