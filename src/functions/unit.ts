import { findAnswer, unitOfFinding } from '../dataset/index.ts';
import type { Edition } from '../dataset/index.ts';
import { broadcast, questionOf } from './call/index.ts';
import type { Cell } from './call/index.ts';

/**
 * The unit in which a number is given when no unit is asked for; where that needs a rate, the unit as printed.
 * Gives #N/A and #VALUE! as PRICE and CAPACITY do.
 * @customfunction
 * @param name Whose number: "NdPr", "10X". A range gives a unit for each cell.
 * @param measure Which number: "price", "price: spot", "nameplate capacity".
 * @param [date] Year, period or day. Blank: as the functions read it.
 * @returns The unit: USD/kg, t/yr.
 * @example =REE.UNIT("NdPr","price") //=> USD/kg
 * @example =REE.UNIT("NdPr metal","price: spot") //=> CNY/t
 */
export function unit(name: unknown[][], measure: unknown[][], date?: unknown[][]): unknown[][] {
  return broadcast(unitOf, [name, measure, date]) as unknown[][];
}

function unitOf(edition: Edition, name: Cell, measure: Cell, date: Cell): string {
  return unitOfFinding(findAnswer(edition, questionOf(edition, name, measure, date)));
}
