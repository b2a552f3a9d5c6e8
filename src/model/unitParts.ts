import {
  plainUnits,
  readCurrency,
  readMassWord,
  shortFlows,
  timeWords,
  unqualifiedTon,
} from './unitWords.ts';
import type { MassWord, PlainUnit } from './unitWords.ts';

/** What the text of a unit is made of. A plain unit stands alone; else there is a mass, a currency or both. */
export interface UnitParts {
  readonly plain?: PlainUnit;
  /** ISO 4217, or empty. */
  readonly currency: string;
  readonly mass?: MassWord;
  /** What the mass is of, as typed: "REO", "Nd2O3", or empty. */
  readonly of: string;
  /** The time a flow is per: `yr`, `week` …, or empty. */
  readonly per: string;
}

/** No unit is longer; a text that is would only take time. */
const longestUnitChars = 100;

/**
 * Takes the text of a unit apart, or `undefined` where it is not one; throws a `#VALUE!` refusal for a mass that means several things.
 *
 * @example readUnitParts('t NdPr oxide/yr') //=> { mass: t, of: 'NdPr oxide', per: 'yr', currency: '' }
 */
export function readUnitParts(text: string): UnitParts | undefined {
  if (text.length > longestUnitChars) return undefined;
  const written = withoutShortFlow(text.trim().replace(/\s+/g, ' '));
  const slash = written.indexOf('/');
  if (slash < 0) return readMass(written) ?? readPlain(written) ?? readMoney(written);
  const left = written.slice(0, slash).trim();
  const right = written.slice(slash + 1).trim();
  const currency = readCurrency(left);
  return currency ? readPrice(currency, right) : readFlow(left, right);
}

function withoutShortFlow(text: string): string {
  const end = text.indexOf(' ');
  const word = end < 0 ? text : text.slice(0, end);
  const flow = shortFlows.get(word) ?? shortFlows.get(word.toLowerCase());
  return flow ? flow + text.slice(word.length) : text;
}

function readPrice(currency: string, right: string): UnitParts | undefined {
  const mass = readMass(right);
  return mass && { ...mass, currency };
}

function readFlow(left: string, right: string): UnitParts | undefined {
  const [timeWord = '', ...rest] = right.split(' ');
  const per = timeWords.get(timeWord.toLowerCase());
  const mass = readMass([left, ...rest].join(' '));
  return per && mass ? { ...mass, per } : undefined;
}

function readMass(text: string): UnitParts | undefined {
  const words = text.split(' ');
  const mark = words.findIndex((word) => word.toLowerCase() === '(unqualified)');
  if (mark >= 0) words.splice(mark, 1);
  for (const count of [2, 1]) {
    if (words.length < count) continue;
    const word = words.slice(0, count).join(' ');
    const mass = mark < 0 ? readMassWord(word) : readUnqualified(word);
    if (mass) return { mass, of: words.slice(count).join(' '), currency: '', per: '' };
  }
  return undefined;
}

function readUnqualified(word: string): MassWord | undefined {
  return unqualifiedTon.words.includes(word.toLowerCase()) ? unqualifiedTon : undefined;
}

function readPlain(text: string): UnitParts | undefined {
  const lower = text.toLowerCase();
  const plain = plainUnits.find((unit) => unit.words.includes(lower));
  return plain && { plain, of: '', currency: '', per: '' };
}

function readMoney(text: string): UnitParts | undefined {
  const currency = readCurrency(text);
  return currency ? { currency, of: '', per: '' } : undefined;
}
