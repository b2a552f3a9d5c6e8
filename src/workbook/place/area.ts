import { parseA1Ref, stringifyA1Ref } from '@borgar/fx';

export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** Cells of a sheet, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An address as Excel gives it: `Sheet1!B2:C9`, `'My sheet'!A:C`. */
export interface Place {
  /** Empty where the address names none. */
  readonly sheet: string;
  readonly area: Area;
}

/** Reads an address of cells, rows or columns; undefined for anything else. */
export function readAddress(address: string): Place | undefined {
  const read = parseA1Ref(address, { allowNamed: false });
  if (!read || !('range' in read)) return undefined;
  const { top, left, bottom, right } = read.range;
  const [row, column] = [top ?? 0, left ?? 0];
  return {
    sheet: read.context?.at(-1) ?? '',
    area: {
      row,
      column,
      rows: (bottom ?? sheetRows - 1) - row + 1,
      columns: (right ?? sheetColumns - 1) - column + 1,
    },
  };
}

/** "B2", "B2:C9". */
export function formatArea({ row, column, rows, columns }: Area): string {
  return stringifyA1Ref({
    context: [],
    range: { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 },
  });
}

/** The cells that two areas share, if any. */
export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  return row >= 0 && column >= 0 && row + rows <= sheetRows && column + columns <= sheetColumns;
}
