import { mustMend, parsePeriod } from '../../model/index.ts';
import type { Period } from '../../model/index.ts';
import type { Cell } from './cell.ts';

/** A date argument: blank is undefined. Throws a `#VALUE!` refusal that names the forms. */
export function whenOf(cell: Cell): Period | undefined {
  if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return undefined;
  if (typeof cell === 'string' || typeof cell === 'number') return parsePeriod(cell);
  throw mustMend(
    'The date is not a date.',
    'Use a date, 2024, "2024-H1", "2024-Q3", "2024-06" or "2024-06-30".',
  );
}

/** Whether a date argument asks for the last four published quarters instead of a period. */
export function isLtm(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim().toUpperCase() === 'LTM';
}
