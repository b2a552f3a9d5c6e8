import type { Edition } from '../../dataset/index.ts';
import { isLtm, whenOf } from '../../functions/call/index.ts';
import { Refusal } from '../../model/index.ts';
import { readComparison } from '../../workbook/index.ts';
import type { Compared, Comparison } from '../../workbook/index.ts';

/** What a comparison shows, or why there can be none: a date that is none, a measure that the edition does not know. */
export function compare(edition: Edition, comparison: Comparison): Compared | Refusal {
  try {
    if (!isLtm(comparison.date)) whenOf(comparison.date, anyYearEnd);
    return readComparison(edition, comparison);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Which month ends a fiscal year is asked of each name; here it is only read. */
function anyYearEnd(): number {
  return 12;
}
