import { findCapacity, findYearEnd, flowIn, readStatus } from '../dataset/index.ts';
import type { Edition } from '../dataset/index.ts';
import { broadcast, requiredText, textOf, whenOf } from './call/index.ts';
import type { Cell } from './call/index.ts';

/**
 * Nameplate output capacity of a facility, a company or a country: a printed total where there is one, else the sum of the facilities.
 * Gives #N/A where nothing is printed for the status and date, and #VALUE! where several products or a wrong word must be mended.
 * @customfunction
 * @param name Facility, company or country: "10X", "MP Materials", "United States". A range gives a capacity for each cell.
 * @param [product] What it makes: "NdFeB magnets", "NdPr oxide". May be left out where there is one product.
 * @param [date] Year, period or day. For plans: what is to start by then. Blank: as the edition knows it.
 * @param [status] built (default), construction (built and under construction) or announced (all that is planned), with low or high for a printed range. Blank: a facility with nothing built gives what is announced.
 * @param [unit] t/yr (default), kt/yr, kg/yr, short ton/yr.
 * @param [if_missing] What to give instead of #N/A.
 * @returns The capacity in the unit.
 * @example =REE.CAPACITY("10X") //=> 7000
 * @example =REE.CAPACITY("MP Materials","NdFeB magnets",,"announced") //=> 10000
 */
export function capacity(
  name: unknown[][],
  product?: unknown[][],
  date?: unknown[][],
  status?: unknown,
  unit?: unknown[][],
  if_missing?: unknown,
): unknown[][] {
  return broadcast(capacityOf, [name, product, date, status, unit], if_missing) as unknown[][];
}

function capacityOf(
  edition: Edition,
  name: Cell,
  product: Cell,
  date: Cell,
  status: Cell,
  unit: Cell,
): number {
  const text = requiredText(name, 'The name');
  const finding = findCapacity(edition, {
    name: text,
    product: textOf(product, 'The product'),
    when: whenOf(date, () => findYearEnd(edition, { name: text, measure: 'nameplate capacity' })),
    asked: readStatus(textOf(status, 'The status')),
  });
  return flowIn(finding, textOf(unit, 'The unit')).value;
}
