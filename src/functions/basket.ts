import { findBasket, readExchange } from '../dataset/index.ts';
import type { BasketPart, Edition } from '../dataset/index.ts';
import { mustMend } from '../model/index.ts';
import { gather, requiredText, textOf, whenOf } from './call/index.ts';
import type { Cell } from './call/index.ts';

/**
 * Contained value of a composition per kg of its rare earth oxides (REO): shares times prices of the oxides, on one basis and of one period. Shares are not scaled to 1: what they leave out counts as nothing.
 * Gives #N/A where a material has no price, and #VALUE! where shares, words, the unit or a missing rate must be mended, or bases or periods would be mixed.
 * @customfunction
 * @param materials Elements, mixtures or oxides: {"Ce","La","NdPr"} or a range.
 * @param shares Their shares as fractions of REO, in the same order: {0.502,0.323,0.157}. Together not above 1.
 * @param [date] Year, period or day for all. Blank: the latest, where it is the same for all.
 * @param [basis] average (default), spot, assessment, year-end, list …, with a market if needed: "spot China". Or "deck: ReeDeck", a price deck of the workbook.
 * @param [unit] Per mass of REO: USD/kg (default), USD/t, CNY/kg, CNY/t.
 * @param [rate] CNY per USD as a number above 1, or another pair as text: "AUDUSD 0.65"; or a rate table of the workbook: "rates: ReeRates". Needed where a price is in another currency than the unit.
 * @returns The value of the rare earth oxides together.
 * @example =ROUND(REE.BASKET({"Ce","La","NdPr"},{0.502,0.323,0.157},2025),2) //=> 12.01
 */
export function basket(
  materials: unknown[][],
  shares: unknown[][],
  date?: unknown,
  basis?: unknown,
  unit?: unknown,
  rate?: unknown,
): unknown[][] {
  return gather(basketOf, [materials, shares], [date, basis, unit, rate]) as unknown[][];
}

function basketOf(
  edition: Edition,
  [materials = [], shares = []]: readonly (readonly Cell[])[],
  ...[date = null, basis = null, unit = null, rate = null]: Cell[]
): number {
  return findBasket(edition, {
    parts: partsOf(materials, shares),
    when: whenOf(date),
    basis: textOf(basis, 'The basis'),
    unit: textOf(unit, 'The unit'),
    rate: readExchange(edition, rate),
  });
}

function partsOf(materials: readonly Cell[], shares: readonly Cell[]): BasketPart[] {
  if (materials.length === 0 || shares.length === 0)
    throw mustMend(
      `The ${materials.length === 0 ? 'materials are' : 'shares are'} missing.`,
      'Give materials and as many shares.',
    );
  if (materials.length !== shares.length)
    throw mustMend(
      `Materials and shares differ in number: ${materials.length} and ${shares.length}.`,
      'Give a share for each material.',
    );
  return materials.map((material, at) => {
    const name = requiredText(material, `Material ${at + 1}`);
    return { material: name, share: shareOf(name, shares[at]!) };
  });
}

function shareOf(material: string, share: Cell): number {
  if (typeof share === 'number' && Number.isFinite(share)) return share;
  throw mustMend(
    `The share of ${material.slice(0, 40)} is ${share === null || share === '' ? 'missing' : 'not a number'}.`,
    'Give a fraction, or a cell that holds one: 15 % is 0.15.',
  );
}
