import { contains, foldName, mustMend, parsePeriod } from '../../model/index.ts';
import type { Period } from '../../model/index.ts';
import type { Condition } from '../filter.ts';

/** The test of a condition on words; an empty value asks for rows that state nothing. */
export function wordsTest({ operator, value }: Condition): (words: readonly string[]) => boolean {
  if (value === '')
    return blankTest(operator, (words: readonly string[]) => words.every((word) => word === ''));
  const wanted = foldName(value);
  const compare = {
    '=': (folded: string) => folded === wanted,
    '<>': (folded: string) => folded === wanted,
    '>=': (folded: string) => folded >= wanted && folded !== '',
    '<=': (folded: string) => folded <= wanted && folded !== '',
  }[operator];
  const known = new Map<string, boolean>();
  const fits = (word: string): boolean => {
    let answer = known.get(word);
    if (answer === undefined) known.set(word, (answer = word === value || compare(foldName(word))));
    return answer;
  };
  return operator === '<>' ? (words) => !words.some(fits) : (words) => words.some(fits);
}

/** The test of a condition on ids: whether one of them is among those that the value means. */
export function idsTest(
  { column, operator, value }: Condition,
  wanted: ReadonlySet<string>,
): (ids: readonly string[]) => boolean {
  if (value === '') return blankTest(operator, (ids: readonly string[]) => ids.length === 0);
  const has = (ids: readonly string[]): boolean => ids.some((id) => wanted.has(id));
  if (operator === '=') return has;
  if (operator === '<>') return (ids) => !has(ids);
  throw mustMend(`"${column}${operator}" compares names.`, `Use ${column}= or ${column}<>.`);
}

export function numberTest({ column, operator, value }: Condition): (stated: number | undefined) => boolean {
  const isBlank = (stated: number | undefined): boolean => stated === undefined || Number.isNaN(stated);
  if (value === '') return blankTest(operator, isBlank);
  const wanted = readNumber(value);
  if (wanted === undefined) {
    throw mustMend(
      `"${value.slice(0, 40)}" is not a number, which ${column} is.`,
      `Write it like ${column}>=1000 or ${column}<=0.15.`,
    );
  }
  switch (operator) {
    case '=':
      return (stated) => stated === wanted;
    case '<>':
      return (stated) => stated !== wanted;
    case '>=':
      return (stated) => !isBlank(stated) && stated! >= wanted;
    case '<=':
      return (stated) => !isBlank(stated) && stated! <= wanted;
  }
}

/**
 * The test of a condition on dates: `=` means within, `>=` and `<=` that the whole period lies on that side.
 * The number of an Excel date also means the period that begins on it, because that is what its column shows.
 */
export function periodTest({ operator, value }: Condition): (stated: Period | undefined) => boolean {
  if (value === '') return blankTest(operator, (stated: Period | undefined) => stated === undefined);
  const isSerial = /^\d{5}$/.test(value);
  const wanted = parsePeriod(isSerial ? Number(value) : value);
  const isWithin = (stated: Period): boolean =>
    contains(wanted, stated) || (isSerial && stated.from === wanted.from);
  switch (operator) {
    case '=':
      return (stated) => stated !== undefined && isWithin(stated);
    case '<>':
      return (stated) => stated === undefined || !isWithin(stated);
    case '>=':
      return (stated) => stated !== undefined && stated.from >= wanted.from;
    case '<=':
      return (stated) => stated !== undefined && stated.to <= wanted.to;
  }
}

export function flagTest({ column, operator, value }: Condition): (stated: boolean) => boolean {
  const wanted = flags.get(value.toLowerCase());
  if (wanted === undefined || (operator !== '=' && operator !== '<>'))
    throw mustMend(`${column} is yes or no.`, `Write ${column}=yes or ${column}=no.`);
  return (stated) => (stated === wanted) === (operator === '=');
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
]);

function blankTest<V>(
  operator: Condition['operator'],
  isBlank: (stated: V) => boolean,
): (stated: V) => boolean {
  if (operator === '<>') return (stated) => !isBlank(stated);
  return isBlank;
}

function readNumber(value: string): number | undefined {
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(value) ? value.replaceAll(',', '') : value;
  if (!/^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?%?$/i.test(plain)) return undefined;
  return plain.endsWith('%') ? Number(plain.slice(0, -1)) / 100 : Number(plain);
}
