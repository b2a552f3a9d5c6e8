import { findAnswer, valueIn } from '../dataset/index.ts';
import type { Edition } from '../dataset/index.ts';
import { broadcast, questionOf, textOf } from './call/index.ts';
import type { Cell } from './call/index.ts';

/**
 * Any measure of anything: the number that PRICE, CAPACITY or PRODUCTION would give, and everything that has no function of its own. Percentages are fractions, dates are Excel dates.
 * Gives #N/A where the data do not have it, and #VALUE! where a word or the unit must be mended, or money would need a rate.
 * @customfunction
 * @param name Whose number: "MP Materials", "NdPr", "China". A range gives a value for each cell.
 * @param measure Which number: "revenue", "production: NdPr oxide", "price: spot Europe", "nameplate capacity: NdFeB magnets, announced".
 * @param [date] Year, period or day, or "LTM" for what happens in a period; "FY2025" where the fiscal-year end is known. Blank: the latest; of what happens in a period, the last full calendar year.
 * @param [unit] A unit of the measure: t, kt, USD/kg, percent, sq ft. Blank: the one that REE.UNIT names.
 * @param [if_missing] What to give instead of #N/A.
 * @returns A number in the unit, an Excel date, or a text.
 * @example =REE.VALUE("MP Materials","revenue",2025) //=> 224400000
 * @example =REE.VALUE("MP Materials","equity stake") //=> 0.15
 * @example =REE.VALUE("10X","location") //=> Northlake, Texas, US
 * @example =TEXT(REE.VALUE("10X","start"),"yyyy") //=> 2028
 */
export function value(
  name: unknown[][],
  measure: unknown[][],
  date?: unknown[][],
  unit?: unknown[][],
  if_missing?: unknown,
): unknown[][] {
  return broadcast(valueOf, [name, measure, date, unit], if_missing) as unknown[][];
}

function valueOf(edition: Edition, name: Cell, measure: Cell, date: Cell, unit: Cell): string | number {
  const finding = findAnswer(edition, questionOf(edition, name, measure, date));
  return valueIn(finding, textOf(unit, 'The unit')).value;
}
