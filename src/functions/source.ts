import { citeFinding, findAnswer } from '../dataset/index.ts';
import { broadcast, questionOf } from './call/index.ts';
import type { Cell } from './call/index.ts';
import type { Edition } from '../dataset/index.ts';

/**
 * Where a number comes from: the citation of the claim that PRICE, CAPACITY or VALUE answers with.
 * Gives #N/A and #VALUE! as those functions do.
 * @customfunction
 * @param name Whose number: "NdPr", "10X". A range gives a citation for each cell.
 * @param measure Which number: "price", "price: spot Europe", "nameplate capacity: NdFeB magnets, announced".
 * @param [date] Year, period or day. Blank: as the functions read it.
 * @returns Publisher, title, date, place in it, kind of source and address.
 * @example =LEFT(REE.SOURCE("NdPr","price","2024"),22) //=> U.S. Geological Survey
 */
export function source(name: unknown[][], measure: unknown[][], date?: unknown[][]): unknown[][] {
  return broadcast(sourceOf, [name, measure, date]) as unknown[][];
}

function sourceOf(edition: Edition, name: Cell, measure: Cell, date: Cell): string {
  return citeFinding(edition, findAnswer(edition, questionOf(edition, name, measure, date)));
}
