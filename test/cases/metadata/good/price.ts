/**
 * Price of a material.
 * @customfunction
 * @param material Name or symbol, e.g. "NdPr"
 * @param [date] Year, month or day; blank: the latest
 * @param [basis] average, spot, floor …
 * @returns the price
 */
export function price(material: unknown[][], date?: unknown[][], basis?: unknown): unknown[][] {
  return [[material, date, basis]];
}
