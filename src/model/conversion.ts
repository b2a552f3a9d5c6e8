import { metalFraction, readComposition } from './composition.ts';
import type { Composition } from './composition.ts';
import { rateFactor } from './rate.ts';
import type { Exchange } from './rate.ts';
import { mustMend } from './refusal.ts';
import { isSameMaterial, isSameSubstance, readSubstance } from './substance.ts';
import type { FindNamed, Substance } from './substance.ts';
import { convertUnit, dimensionWords, unitOf } from './unit.ts';
import type { Unit } from './unit.ts';
import { readUnitParts } from './unitParts.ts';
import { readVat, vatStep } from './vat.ts';
import type { Vat } from './vat.ts';

/** What is to be converted into what. */
export interface Conversion {
  readonly from: string;
  readonly to: string;
  /** "Nd", "NdPr 75:25 by metal"; empty where the units say it or need it not. */
  readonly material: string;
  readonly rate: Exchange | undefined;
}

/** A unit with what its mass is of and what it says of VAT. */
interface Side {
  readonly text: string;
  readonly unit: Unit;
  readonly substance: Substance;
  readonly vat: Vat;
}

/** One factor of a conversion. */
type Step = (value: number) => number;

const unchanged: Step = (value) => value;

/**
 * How values become values in another unit, of another form of the same rare earths, without or with VAT, in other money.
 * A price of metal made from one of oxide is the value of the oxide contained in it, not a price of metal.
 * Throws a `#VALUE!` refusal that names what is missing.
 *
 * @example planConversion({ from: 'kg Nd2O3', to: 'kg Nd', material: '', rate: undefined }, findNamed)(1) //=> 0.857356
 */
export function planConversion(
  { from, to, material, rate }: Conversion,
  findNamed: FindNamed,
): (value: number) => number {
  const source = readSide(from, findNamed);
  const target = readSide(to, findNamed);
  const composition = readComposition(material, findNamed);
  checkDimension(source, target);
  const changeForm = formStep(source, target, composition, material);
  const tax = vatStep(source.vat, target.vat);
  const exchange = moneyStep(source, target, rate);
  return (value) => {
    const result = convertUnit(exchange(tax(changeForm(value))), source.unit, target.unit);
    if (Number.isFinite(result)) return result;
    throw mustMend('The result is larger than any number that a cell holds.', 'Convert a smaller value.');
  };
}

function readSide(text: string, findNamed: FindNamed): Side {
  const { bare, vat } = readVat(text);
  const parts = readUnitParts(bare);
  if (!parts)
    throw mustMend(
      `${shown(text)} is not a unit.`,
      'Use one like kg, t, lb, t/yr, USD/kg, CNY/t, kg Nd2O3, USD/kg oxide, CNY/kg incl VAT 13%.',
    );
  const unit = unitOf(parts, '');
  if (vat.kind !== 'unsaid' && unit.currency === '')
    throw mustMend(`${shown(text)} is ${dimensionWords[unit.dimension]}; VAT is in prices only.`);
  return { text, unit, substance: readSubstance(parts.of, findNamed), vat };
}

function checkDimension(from: Side, to: Side): void {
  const [a, b] = [from.unit, to.unit];
  if (a.dimension !== b.dimension)
    throw mustMend(
      `${shown(from.text)} is ${dimensionWords[a.dimension]}, ${shown(to.text)} ${dimensionWords[b.dimension]}.`,
      'Give two units of the same kind.',
    );
  if (a.per !== b.per)
    throw mustMend(
      `${shown(from.text)} is per ${a.per}, ${shown(to.text)} per ${b.per}.`,
      'Multiply by the time it runs: nothing says how long that is.',
    );
  if (a.substance !== b.substance)
    throw mustMend(
      'An unqualified ton may be short, long or metric: no factor leads from it or to it.',
      'Write "t" or "short ton" where you know which it is.',
    );
}

/** A kilogram of oxide holds less than one of metal, and a kilogram of metal is worth more than one of its oxide. */
function formStep(from: Side, to: Side, composition: Composition, material: string): Step {
  const named = [from.substance, to.substance, composition].filter(({ elements }) => elements.length > 0);
  const [first, ...others] = named;
  const other = first && others.find((one) => !isSameMaterial(one, first));
  if (first && other)
    throw mustMend(
      `${first.elements.join('')} and ${other.elements.join('')} are named in one conversion.`,
      'A conversion changes the form of one material: name the same in units and material.',
    );
  if (isSameSubstance(from.substance, to.substance)) return unchanged;
  checkForms(from, to);
  if (!first) {
    const reason =
      material.trim() === ''
        ? `The argument material is missing: ${shown(from.text)} and ${shown(to.text)} do not say of what.`
        : `The material ${shown(material)} names no element, so no formula joins its oxide and its metal.`;
    throw mustMend(reason, 'Give one like "Nd" or "NdPr 75:25 by metal".');
  }
  const whole = composition.elements.length > 0 ? composition : { ...composition, elements: first.elements };
  const metalBefore = metalFraction(from.substance, whole);
  const metalAfter = metalFraction(to.substance, whole);
  if (metalBefore === metalAfter) return unchanged;
  return from.unit.dimension === 'price'
    ? (value) => (value / metalBefore) * metalAfter
    : (value) => (value / metalAfter) * metalBefore;
}

function checkForms(from: Side, to: Side): void {
  const silent = [from, to].find(({ substance }) => substance.form === 'unsaid');
  if (silent)
    throw mustMend(
      `${shown(silent.text)} does not say what its mass is of.`,
      `Write it in both units: "${silent.unit.text} oxide", "${silent.unit.text} metal".`,
    );
  if (from.substance.form !== 'other' && to.substance.form !== 'other') return;
  throw mustMend(
    `No stoichiometry leads from ${shown(from.text)} to ${shown(to.text)}.`,
    'Multiply by the grade or the yield in a cell of its own.',
  );
}

function moneyStep(from: Side, to: Side, rate: Exchange | undefined): Step {
  const [a, b] = [from.unit.currency, to.unit.currency];
  if (a === b) return unchanged;
  const factor = rate && rateFactor(rate, a, b);
  if (factor) return factor.divide ? (value) => value / factor.by : (value) => value * factor.by;
  const isYuanDollar = [a, b].sort().join('') === 'CNYUSD';
  const wanted = isYuanDollar ? 'CNY per USD, as 7.1' : `as "${a}${b} …"`;
  const reason = rate
    ? `${exchangeWords(rate)}, not of ${a} and ${b}.`
    : `The argument rate is missing: ${shown(from.text)} is in ${a}, ${shown(to.text)} in ${b}.`;
  throw mustMend(reason, `Give the rate (${wanted}).`);
}

function exchangeWords(rate: Exchange): string {
  return 'rates' in rate
    ? `${rate.name} has rates of other money`
    : `The rate is of ${rate.base} and ${rate.quote}`;
}

function shown(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
}
