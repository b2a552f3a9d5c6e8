import type { EncodedEdition } from '../../dataset/index.ts';
import { FeedProblem } from '../feedProblem.ts';

/** A text may begin with a signed number, "-10.74% on the month", but not be a formula. */
const formula = /^\s*=|^\s*[+\-@](?!\d[\d.,]*\s?%?(?:\s|$))|\|.*!/;
const markup = /<[a-z!/?]/i;
const script = /(?:java|vb|live)\s*script\s*:|\bdata\s*:\s*text/i;
/** Control characters, and those that turn the order of reading around. */
// eslint-disable-next-line no-control-regex -- it is what is looked for
const control = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

const dangers = [
  [formula, 'would be a formula in a cell'],
  [markup, 'holds markup'],
  [script, 'holds the address of a script'],
  [control, 'holds control characters'],
] as const;

/** An Excel number format may be "@". */
const formats: ReadonlySet<string> = new Set(['measures.format']);
const addresses: ReadonlySet<string> = new Set(['sources.url']);
const longestChars = 32_767;

/** Checks that no text of an edition can become a formula, markup or a script where it is shown. Throws a `FeedProblem`. */
export function checkTexts({ tables }: EncodedEdition, file: string): void {
  for (const [table, { columns }] of Object.entries(tables)) {
    for (const [column, stored] of Object.entries(columns)) {
      if (!('words' in stored)) continue;
      const place = `${table}.${column}`;
      for (const word of stored.words) {
        const danger = formats.has(place) && word === '@' ? undefined : dangerOf(word, place);
        if (danger !== undefined)
          throw new FeedProblem(
            'text',
            `${file}: table ${table}, column ${column}: ${JSON.stringify(word.slice(0, 60))} ${danger}.`,
          );
      }
    }
  }
}

function dangerOf(word: string, place: string): string | undefined {
  if (word.length > longestChars) return 'is longer than a cell';
  if (addresses.has(place) && !/^https?:\/\/[^\s/]/i.test(word)) return 'is not an address of the web';
  return dangers.find(([pattern]) => pattern.test(word))?.[1];
}
