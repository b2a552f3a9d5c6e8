import { fiscalDays, mustMend, parsePeriod, readFiscal } from '../../model/index.ts';
import type { FiscalPeriod, Period } from '../../model/index.ts';
import type { Cell } from './cell.ts';

/** The month in which the fiscal year meant ends; asked only where the date is one. Throws a refusal where there is none. */
export type YearEnd = () => number;

/** A date argument: blank is undefined. Throws a `#VALUE!` refusal that names the forms. */
export function whenOf(cell: Cell, yearEnd: YearEnd = noYearEnd): Period | undefined {
  const fiscal = fiscalOf(cell);
  if (fiscal) return fiscalDays(fiscal, yearEnd());
  if (isLtm(cell))
    throw mustMend(
      'LTM is for what happens in a period, as production: not here.',
      'Use a date, or leave it blank for the latest.',
    );
  if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return undefined;
  if (typeof cell === 'string' || typeof cell === 'number') return parsePeriod(cell);
  throw mustMend(
    'The date is not a date.',
    'Use a date, 2024, "2024-H1", "2024-Q3", "2024-06" or "2024-06-30".',
  );
}

/** A date argument that is a fiscal year or a part of one. */
export function fiscalOf(cell: Cell): FiscalPeriod | undefined {
  return typeof cell === 'string' ? readFiscal(cell) : undefined;
}

/** Whether a date argument asks for the last four published quarters instead of a period. */
export function isLtm(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim().toUpperCase() === 'LTM';
}

function noYearEnd(): never {
  throw mustMend(
    "A fiscal year is a company's: none is meant here.",
    'Use 2024, "2024-H1" or "2023-07-01..2024-06-30".',
  );
}
