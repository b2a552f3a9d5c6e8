import { formatArea, isOnSheet, readAddress } from './place/area.ts';

/** The cell to the right of the first row of an area of one column: "A2:A9" → "B2". Undefined for anything wider. */
export function cellBeside(address: string): string | undefined {
  const area = readAddress(address)?.area;
  if (area?.columns !== 1) return undefined;
  const beside = { ...area, column: area.column + 1, rows: 1 };
  return isOnSheet(beside) ? formatArea(beside) : undefined;
}
