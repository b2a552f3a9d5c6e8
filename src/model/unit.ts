import { mustMend } from './refusal.ts';
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

interface MassWord {
  readonly text: string;
  readonly kg: number;
  /** Masses that no factor joins: an unqualified ton is short, long or metric. */
  readonly separate?: string;
}

/** Exact by definition: international avoirdupois pound of 1959, short ton of 2,000 lb. */
const kgPerPound = 0.45359237;

const massWords: readonly (MassWord & { words: readonly string[] })[] = [
  { text: 'g', kg: 0.001, words: ['g', 'gram', 'grams'] },
  { text: 'kg', kg: 1, words: ['kg', 'kilogram', 'kilograms'] },
  { text: 't', kg: 1000, words: ['t', 'tonne', 'tonnes', 'metric ton', 'metric tons'] },
  { text: 'kt', kg: 1e6, words: ['kt'] },
  { text: 'Mt', kg: 1e9, words: ['Mt'] },
  { text: 'lb', kg: kgPerPound, words: ['lb', 'lbs', 'pound', 'pounds'] },
  { text: 'short ton', kg: 2000 * kgPerPound, words: ['short ton', 'short tons'] },
  { text: 'ton (unqualified)', kg: 1000, separate: 'unqualified', words: ['ton (unqualified)'] },
];

const timeWords = wordMap({
  yr: 'yr',
  y: 'yr',
  year: 'yr',
  a: 'yr',
  annum: 'yr',
  quarter: 'quarter',
  qtr: 'quarter',
  month: 'month',
  mo: 'month',
  week: 'week',
  wk: 'week',
  day: 'day',
  d: 'day',
});

const currencyWords = wordMap({
  $: 'USD',
  US$: 'USD',
  RMB: 'CNY',
  '¥': 'CNY',
  '€': 'EUR',
  '£': 'GBP',
  A$: 'AUD',
  C$: 'CAD',
});

const otherUnits: readonly {
  text: string;
  dimension: Dimension;
  toBase: number;
  words: readonly string[];
}[] = [
  { text: 'fraction', dimension: 'fraction', toBase: 1, words: ['fraction', '1'] },
  { text: 'percent', dimension: 'fraction', toBase: 0.01, words: ['percent', '%'] },
  { text: 'years', dimension: 'time', toBase: 1, words: ['years', 'year', 'yr'] },
  { text: 'days', dimension: 'time', toBase: 1 / 365.25, words: ['days', 'day'] },
  { text: 'm²', dimension: 'area', toBase: 1, words: ['m²', 'm2', 'sq m'] },
  { text: 'sq ft', dimension: 'area', toBase: 0.09290304, words: ['sq ft', 'ft²', 'ft2'] },
  { text: 'count', dimension: 'count', toBase: 1, words: ['count', 'persons'] },
];

/** Abbreviations of yearly flows, written out. */
const shortFlows = wordMap({
  tpa: 't/yr',
  ktpa: 'kt/yr',
  mtpa: 'mt/yr',
  Mtpa: 'Mt/yr',
});

const ambiguousMasses = wordMap({
  mt: 'Write "t" for tonnes or "Mt" for millions of tonnes.',
  ton: 'Write "t", "short ton" or "lb": a bare ton is not one mass.',
  tons: 'Write "t", "short ton" or "lb": a bare ton is not one mass.',
});

/** A map and not an object: what a user types may be the name of an object's own member. */
function wordMap(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words));
}

/**
 * Reads a unit. Returns `undefined` where the text is not one; throws a `#VALUE!` refusal for a mass that means several things (`mt`, bare `ton`).
 *
 * @example readUnit('US$/kg')?.text //=> 'USD/kg'
 */
export function readUnit(text: string): Unit | undefined {
  return read(text.trim().replace(/\s+/g, ' '));
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

function read(text: string): Unit | undefined {
  const written = shortFlows.get(text) ?? text;
  const slash = written.indexOf('/');
  if (slash < 0) return readMass(written) ?? readOther(written) ?? readMoney(written);
  const left = written.slice(0, slash).trim();
  const right = written.slice(slash + 1).trim();
  const currency = readCurrency(left);
  return currency ? readPrice(currency, right) : readFlow(left, right);
}

function readPrice(currency: string, right: string): Unit | undefined {
  const mass = readMass(right);
  if (!mass) return undefined;
  return { ...mass, text: `${currency}/${mass.text}`, dimension: 'price', toBase: 1 / mass.toBase, currency };
}

function readFlow(left: string, right: string): Unit | undefined {
  const [timeWord = '', ...rest] = right.split(' ');
  const per = timeWords.get(timeWord.toLowerCase());
  const mass = readMass([left, ...rest].join(' '));
  if (!per || !mass) return undefined;
  return { ...mass, text: flowText(mass.text, per), dimension: 'flow', per };
}

function flowText(mass: string, per: string): string {
  return mass.endsWith(' (unqualified)') ? `ton/${per} (unqualified)` : `${mass}/${per}`;
}

function readMass(text: string): Unit | undefined {
  const reo = /^(.*?) (?:t?reo)(.*)$/i.exec(text);
  const word = reo ? `${reo[1] ?? ''}${reo[2] ?? ''}` : text;
  const found = findMass(word);
  if (!found) return undefined;
  const substance = [reo ? 'REO' : '', found.separate ?? ''].filter(Boolean).join(' ');
  const full = reo ? `${found.text} REO` : found.text;
  return { text: full, dimension: 'mass', toBase: found.kg, currency: '', substance, per: '' };
}

function findMass(word: string): MassWord | undefined {
  const exact = massWords.find((mass) => mass.words.includes(word));
  if (exact) return exact;
  const lower = word.toLowerCase();
  const warning = ambiguousMasses.get(lower);
  if (warning) throw mustMend(`"${word}" is not clear.`, warning);
  return massWords.find((mass) => mass.words.includes(lower));
}

function readOther(text: string): Unit | undefined {
  const lower = text.toLowerCase();
  const found = otherUnits.find((unit) => unit.words.includes(lower));
  return found && { ...found, currency: '', substance: '', per: '' };
}

function readMoney(text: string): Unit | undefined {
  const currency = readCurrency(text);
  return currency
    ? { text: currency, dimension: 'money', toBase: 1, currency, substance: '', per: '' }
    : undefined;
}

function readCurrency(text: string): string | undefined {
  const upper = text.toUpperCase();
  const named = currencyWords.get(upper);
  if (named) return named;
  return currencies.has(upper) ? upper : undefined;
}

const currencies: ReadonlySet<string> = new Set([
  'USD',
  'CNY',
  'EUR',
  'AUD',
  'CAD',
  'GBP',
  'JPY',
  'KRW',
  'INR',
  'BRL',
  'CHF',
  'SAR',
]);
