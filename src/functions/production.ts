import { findProduction, findYearEnd, valueIn } from '../dataset/index.ts';
import type { Edition } from '../dataset/index.ts';
import { broadcast, isLtm, requiredText, textOf, whenOf } from './call/index.ts';
import type { Cell } from './call/index.ts';

/**
 * Output of a facility, a company, a country or a region in a period: as printed, else the sum of printed parts that make it up completely. A company without figures of its own has the sum of its plants.
 * Gives #N/A where the period or a part of it is not printed, or only as a range, and #VALUE! where several products or a wrong word must be mended.
 * @customfunction
 * @param name Facility, company, country or region: "Mountain Pass", "China", "World". A range gives an output for each cell.
 * @param [product] What it makes: "NdPr oxide". Blank: the only product; of a country or a region, total rare earth oxides.
 * @param [period] Year, half, quarter or span: 2025, "2025-H1", "2025-Q3"; "LTM" for the last four published quarters; "FY2025", "FY25-H1" where the fiscal-year end is known. Blank: the last full calendar year before the edition's date.
 * @param [unit] As printed (default: t or t REO); t, kt, kg; t REO, kt REO where oxide equivalents are printed.
 * @param [if_missing] What to give instead of #N/A.
 * @returns The output in the unit.
 * @example =REE.PRODUCTION("Mountain Pass","NdPr oxide",2025) //=> 2599
 * @example =REE.PRODUCTION("Mountain Pass","NdPr oxide","LTM") //=> 2953
 * @example =REE.PRODUCTION("China",,2025,"kt REO") //=> 270
 */
export function production(
  name: unknown[][],
  product?: unknown[][],
  period?: unknown[][],
  unit?: unknown[][],
  if_missing?: unknown,
): unknown[][] {
  return broadcast(productionOf, [name, product, period, unit], if_missing) as unknown[][];
}

function productionOf(
  edition: Edition,
  name: Cell,
  product: Cell,
  period: Cell,
  unit: Cell,
): string | number {
  const ltm = isLtm(period);
  const text = requiredText(name, 'The name');
  const yearEnd = (): number => findYearEnd(edition, { name: text, measure: 'production' });
  const finding = findProduction(edition, {
    name: text,
    product: textOf(product, 'The product'),
    when: ltm ? undefined : whenOf(period, yearEnd),
    isLtm: ltm,
  });
  return valueIn(finding, textOf(unit, 'The unit')).value;
}
