import { mustMend } from './refusal.ts';
import { readUnitParts } from './unitParts.ts';
import type { UnitParts } from './unitParts.ts';
import { unqualifiedTon } from './unitWords.ts';
import type { Dimension } from './vocabulary.ts';

/** A unit that a value can carry. `toBase` turns a value in it into the base unit of its dimension (kg, per kg, m², years). */
export interface Unit {
  readonly text: string;
  readonly dimension: Dimension;
  readonly toBase: number;
  /** ISO 4217, empty where no money is in the unit. */
  readonly currency: string;
  /** What the mass is of, where the unit says so: `REO`, or empty. */
  readonly substance: string;
  /** The time a flow is per: `yr`, `week` …, or empty. Flows per different times do not convert. */
  readonly per: string;
}

/**
 * Reads a unit. Returns `undefined` where the text is not one; throws a `#VALUE!` refusal for a mass that means several things (`mt`, bare `ton`).
 *
 * @example readUnit('US$/kg')?.text //=> 'USD/kg'
 */
export function readUnit(text: string): Unit | undefined {
  const parts = readUnitParts(text);
  if (!parts) return undefined;
  if (parts.of === '') return unitOf(parts, '');
  return isReo(parts.of) ? unitOf(parts, 'REO') : undefined;
}

/** Rare earth oxides, of which a mass or a price is said to be: "REO", "TREO". */
export function isReo(of: string): boolean {
  return /^t?reo$/i.test(of);
}

/** Reads a unit of a known dimension or throws a `#VALUE!` refusal that names the right ones. */
export function parseUnit(text: string, dimension: Dimension, examples: readonly string[]): Unit {
  const unit = readUnit(text);
  if (unit?.dimension === dimension) return unit;
  const shown = text.slice(0, 40);
  const reason = unit
    ? `"${shown}" is a unit of ${dimensionWords[unit.dimension]}, not of ${dimensionWords[dimension]}.`
    : `"${shown}" is not a unit.`;
  throw mustMend(reason, `Use ${examples.join(', ')}.`);
}

export const dimensionWords: Readonly<Record<Dimension, string>> = {
  price: 'a price',
  flow: 'a capacity or rate',
  mass: 'a mass',
  fraction: 'a share',
  time: 'a time',
  area: 'an area',
  date: 'a date',
  text: 'a text',
  count: 'a count',
  money: 'an amount of money',
};

/** Whether a factor alone leads from one unit to the other (the same money, substance and time). */
export function sameMeasure(from: Unit, to: Unit): boolean {
  return from.dimension === to.dimension && from.substance === to.substance && from.per === to.per;
}

/**
 * The value in another unit of the same money, substance and time.
 *
 * @example convertUnit(748700, readUnit('CNY/t')!, readUnit('CNY/kg')!) //=> 748.7
 */
export function convertUnit(value: number, from: Unit, to: Unit): number {
  if (from.toBase === to.toBase) return value;
  // Dividing by a whole number rounds once where multiplying by its reciprocal rounds twice.
  const factor = from.toBase / to.toBase;
  return factor < 1 ? value / (to.toBase / from.toBase) : value * factor;
}

/** A unit of its parts, with the substance that it is to carry. */
export function unitOf({ plain, currency, mass, per }: UnitParts, substance: string): Unit {
  if (plain) return { ...plain, currency: '', substance: '', per: '' };
  if (!mass) return { text: currency, dimension: 'money', toBase: 1, currency, substance: '', per: '' };
  const isUnqualified = mass === unqualifiedTon;
  const carried = [substance, isUnqualified ? 'unqualified' : ''].filter(Boolean).join(' ');
  const of = [mass.text, substance].filter(Boolean).join(' ');
  const common = { substance: carried, currency, per };
  if (currency !== '')
    return { ...common, text: `${currency}/${of}`, dimension: 'price', toBase: 1 / mass.kg };
  if (per === '') return { ...common, text: of, dimension: 'mass', toBase: mass.kg };
  const text = isUnqualified && substance === '' ? `ton/${per} (unqualified)` : `${of}/${per}`;
  return { ...common, text, dimension: 'flow', toBase: mass.kg };
}
