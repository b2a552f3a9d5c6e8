import { storableText } from './storableText.ts';

/** Longer text does not fit into a cell. */
const longestTextChars = 32_767;

/** Dates and amounts of money begin with letters too ("May 5", "R5.1.1", "CHF 5"), but have digits, and are short. */
const longestAmountChars = 40;
const beginsWithLetter = /^\p{L}/u;
const hasDigit = /\p{N}/u;
const readAsBoolean = /^(?:true|false)$/i;

/**
 * A value as it may be written into a cell: text stays the text that it is. Excel reads what begins with `=`, `+`, `-`
 * or `@` as a formula, "2024-06" and "May 5" as dates, "1E5" and "007" as numbers; a leading apostrophe, which Excel
 * does not show, keeps it from doing so. This is the only way of data into `range.values`.
 *
 * @example
 * safeCell('=HYPERLINK("x")') //=> `'=HYPERLINK("x")`
 * safeCell('MP Materials') //=> 'MP Materials'
 * safeCell('2024-H1') //=> `'2024-H1`
 */
export function safeCell(value: string | number | boolean): string | number | boolean {
  if (typeof value !== 'string') return value;
  const text = storableText(value).slice(0, longestTextChars);
  if (text === '' || isPlain(text)) return text;
  return `'${text}`;
}

function isPlain(text: string): boolean {
  if (!beginsWithLetter.test(text) || readAsBoolean.test(text.trim())) return false;
  return text.length > longestAmountChars || !hasDigit.test(text);
}
