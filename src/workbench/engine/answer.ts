/** An error in a cell. Excel's own errors carry no message: it is empty then. */
export interface CellError {
  readonly code: string;
  readonly message: string;
}

export type CellValue = number | string | boolean | null | CellError;

/** What a formula gives: one value, or rows of values that spill. */
export type Answer = CellValue | CellValue[][];

export function isCellError(value: Answer): value is CellError {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
