import { asOfFinding, findAnswer, findYearEnd } from '../dataset/index.ts';
import type { Edition } from '../dataset/index.ts';
import { broadcast, questionOf, whenOf } from './call/index.ts';
import type { Cell } from './call/index.ts';

/**
 * How old a number is: whole days from the last day that it is true for (REE.ASOF) to another day. Less than nothing where that day comes first.
 * Gives #N/A where the source states no date, and #VALUE! as PRICE and VALUE do.
 * @customfunction
 * @param name Whose number: "NdPr", "10X". A range gives an age for each cell.
 * @param measure Which number: "price", "price: spot", "nameplate capacity".
 * @param [date] Year, period or day of the number. Blank: as the functions read it.
 * @param [asof] The day to count to; of a period, its last. Blank: the date of the edition, never today.
 * @returns A number of days.
 * @example =REE.AGE("NdPr","price: spot",,DATE(2026,3,1)) //=> 10
 * @example =REE.AGE("NdPr","price",2024,2025) //=> 365
 */
export function age(
  name: unknown[][],
  measure: unknown[][],
  date?: unknown[][],
  asof?: unknown[][],
): unknown[][] {
  return broadcast(ageOf, [name, measure, date, asof]) as unknown[][];
}

function ageOf(edition: Edition, name: Cell, measure: Cell, date: Cell, asof: Cell): number {
  const question = questionOf(edition, name, measure, date);
  const day = whenOf(asof, () => findYearEnd(edition, question))?.to ?? edition.date;
  return day - asOfFinding(edition, findAnswer(edition, question), question.when);
}
