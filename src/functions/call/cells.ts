import { mustMend } from '../../model/index.ts';
import { plainCell } from './cell.ts';
import type { Cell } from './cell.ts';

/** More cells than a sheet column has are a slip, not a list. */
const mostCells = 1_048_576;

/** The cells of an argument that is a list, row by row, without the blank ones at its end. */
export function cellsOf(argument: unknown): Cell[] {
  const values = valuesOf(argument);
  let count = values.length;
  while (count > 0 && isBlank(values[count - 1])) count--;
  if (count > mostCells)
    throw mustMend(`The list has ${count} cells.`, 'Refer to a range no longer than a column.');
  return values.slice(0, count).map(plainCell);
}

/** By a loop: `flat` takes ten times as long. */
function valuesOf(argument: unknown): unknown[] {
  if (!Array.isArray(argument)) return [argument];
  const values: unknown[] = [];
  for (const line of argument as unknown[]) {
    if (Array.isArray(line)) for (const value of line as unknown[]) values.push(value);
    else values.push(line);
  }
  return values;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}
