import type { EncodedEdition } from '../../dataset/index.ts';
import { dangerOfText } from '../dangerOfText.ts';
import { FeedProblem } from '../feedProblem.ts';

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
  return dangerOfText(word);
}
