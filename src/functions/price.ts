import { findPrice, findYearEnd, priceIn, readExchange } from '../dataset/index.ts';
import type { Edition } from '../dataset/index.ts';
import { broadcast, requiredText, textOf, whenOf } from './call/index.ts';
import type { Cell } from './call/index.ts';

/**
 * Price of a material: the annual average unless another basis is named. An element or a mixture without a form is its oxide.
 * Gives #N/A where no price is published for the date, and #VALUE! where a word, the unit or a missing rate must be mended.
 * @customfunction
 * @param material Element, mixture or product: "NdPr", "Dy oxide", "NdPr metal". A range gives a price for each cell.
 * @param [date] Year, period or day: 2024, "2024-H1", "2024-Q3", "2024-06", a date. Blank: the latest.
 * @param [basis] average (default), spot, assessment, year-end, list, contract, realized, floor, threshold or unit value, with a market if needed: "spot Europe". Or a price deck of the workbook: "deck: ReeDeck".
 * @param [unit] USD/kg (default), USD/t, USD/lb, CNY/kg, CNY/t.
 * @param [rate] CNY per USD as a number above 1, or another pair as text: "AUDUSD 0.65"; or a rate table of the workbook: "rates: ReeRates". Needed where the price is in another currency than the unit.
 * @param [if_missing] What to give instead of #N/A.
 * @returns The price in the unit.
 * @example =REE.PRICE("NdPr","2024") //=> 55
 * @example =REE.PRICE("NdPr metal","2026-02","spot",,6.95) //=> 129.323741007194
 */
export function price(
  material: unknown[][],
  date?: unknown[][],
  basis?: unknown,
  unit?: unknown[][],
  rate?: unknown,
  if_missing?: unknown,
): unknown[][] {
  return broadcast(priceOf, [material, date, basis, unit, rate], if_missing) as unknown[][];
}

function priceOf(edition: Edition, material: Cell, date: Cell, basis: Cell, unit: Cell, rate: Cell): number {
  const money = readExchange(edition, rate);
  const asked = { material: requiredText(material, 'The material'), basis: textOf(basis, 'The basis') };
  const yearEnd = (): number =>
    findYearEnd(edition, { name: asked.material, measure: `price: ${asked.basis}` });
  const question = { ...asked, when: whenOf(date, yearEnd) };
  return priceIn(findPrice(edition, question), textOf(unit, 'The unit'), money).value;
}
