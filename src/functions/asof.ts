import { asOfFinding, findAnswer } from '../dataset/index.ts';
import type { Edition } from '../dataset/index.ts';
import { broadcast, questionOf } from './call/index.ts';
import type { Cell } from './call/index.ts';

/**
 * The last day that a number is true for, as an Excel date: the end of its period, the date of the quote; for terms in force, the day asked for; of what stands, such as a capacity, no later than the edition.
 * Gives #N/A where the source states no date, and #VALUE! as PRICE and CAPACITY do.
 * @customfunction
 * @param name Whose number: "NdPr", "10X". A range gives a date for each cell.
 * @param measure Which number: "price", "price: spot", "nameplate capacity".
 * @param [date] Year, period or day. Blank: as the functions read it.
 * @returns An Excel date; format the cell as a date.
 * @example =TEXT(REE.ASOF("NdPr","price: spot"),"yyyy-mm-dd") //=> 2026-02-19
 */
export function asof(name: unknown[][], measure: unknown[][], date?: unknown[][]): unknown[][] {
  return broadcast(asofOf, [name, measure, date]) as unknown[][];
}

function asofOf(edition: Edition, name: Cell, measure: Cell, date: Cell): number {
  const question = questionOf(edition, name, measure, date);
  return asOfFinding(edition, findAnswer(edition, question), question.when);
}
