import { mustMend } from './refusal.ts';
import type { Dimension } from './vocabulary.ts';

/** A mass by one of its words. */
export interface MassWord {
  readonly text: string;
  readonly kg: number;
  readonly words: readonly string[];
}

/** Exact by definition: international avoirdupois pound of 1959, short ton of 2,000 lb. */
const kgPerPound = 0.45359237;

const massWords: readonly MassWord[] = [
  { text: 'g', kg: 0.001, words: ['g', 'gram', 'grams'] },
  { text: 'kg', kg: 1, words: ['kg', 'kilogram', 'kilograms'] },
  { text: 't', kg: 1000, words: ['t', 'tonne', 'tonnes', 'metric ton', 'metric tons'] },
  { text: 'kt', kg: 1e6, words: ['kt'] },
  { text: 'Mt', kg: 1e9, words: ['Mt'] },
  { text: 'lb', kg: kgPerPound, words: ['lb', 'lbs', 'pound', 'pounds'] },
  { text: 'short ton', kg: 2000 * kgPerPound, words: ['short ton', 'short tons'] },
];

/** A ton that the source does not qualify: short, long or metric, so no factor joins it to other masses. */
export const unqualifiedTon: MassWord = { text: 'ton (unqualified)', kg: 1000, words: ['ton'] };

const massByWord = new Map(massWords.flatMap((mass) => mass.words.map((word) => [word, mass] as const)));

export const timeWords = wordMap({
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

const currencySigns = wordMap({
  $: 'USD',
  US$: 'USD',
  RMB: 'CNY',
  '¥': 'CNY',
  '€': 'EUR',
  '£': 'GBP',
  A$: 'AUD',
  C$: 'CAD',
});

/** A unit without mass and money. */
export interface PlainUnit {
  readonly text: string;
  readonly dimension: Dimension;
  readonly toBase: number;
  readonly words: readonly string[];
}

export const plainUnits: readonly PlainUnit[] = [
  { text: 'fraction', dimension: 'fraction', toBase: 1, words: ['fraction', '1'] },
  { text: 'percent', dimension: 'fraction', toBase: 0.01, words: ['percent', '%'] },
  { text: 'years', dimension: 'time', toBase: 1, words: ['years', 'year', 'yr'] },
  { text: 'days', dimension: 'time', toBase: 1 / 365.25, words: ['days', 'day'] },
  { text: 'm²', dimension: 'area', toBase: 1, words: ['m²', 'm2', 'sq m'] },
  { text: 'sq ft', dimension: 'area', toBase: 0.09290304, words: ['sq ft', 'ft²', 'ft2'] },
  { text: 'count', dimension: 'count', toBase: 1, words: ['count', 'persons'] },
];

/** Abbreviations of yearly flows, written out. */
export const shortFlows = wordMap({
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

/** The ISO 4217 code of a currency by its code or sign. */
export function readCurrency(text: string): string | undefined {
  const upper = text.toUpperCase();
  return currencySigns.get(upper) ?? (currencies.has(upper) ? upper : undefined);
}

/** The mass that a word means. Throws a `#VALUE!` refusal for a word that means several. */
export function readMassWord(word: string): MassWord | undefined {
  const exact = massByWord.get(word);
  if (exact) return exact;
  const lower = word.toLowerCase();
  const warning = ambiguousMasses.get(lower);
  if (warning) throw mustMend(`"${word}" is not clear.`, warning);
  return massByWord.get(lower);
}
