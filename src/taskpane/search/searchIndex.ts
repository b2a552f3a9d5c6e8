import uFuzzy from '@leeoniya/ufuzzy';
import { foldName } from '../../model/index.ts';
import { wordsOf } from './subject.ts';
import type { Subject } from './subject.ts';

/** Finds subjects by what is typed. */
export interface SearchIndex {
  readonly subjects: readonly Subject[];
  /** The subjects that a text finds, the best first; all of them, in their order, for a blank text. */
  readonly search: (text: string) => readonly Subject[];
}

/** Shorter words are found at the start of a word only; of Chinese ones two letters are a word. */
const insideFromChars = 3;
const isPlain = /^[\x20-\x7e]*$/;
/** In shorter texts a slip makes another word. */
const forgivingFromChars = 4;

/** One typing slip in each word, which must begin where a word does. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- uFuzzy has its enums in its types only
const oneSlipAWord: uFuzzy.Options = { intraMode: 1, interLft: 1 };

/** Prepares subjects for a search that answers while the next letter is being typed, a hundred thousand of them too. */
export function indexSubjects(subjects: readonly Subject[]): SearchIndex {
  const lines = subjects.map(lineOf);
  const forgiving = new uFuzzy(oneSlipAWord);
  const nothing = rememberNothing();
  return {
    subjects,
    search(text) {
      const words = wordsOf(text).map(foldName).filter(Boolean);
      const whole = foldName(text);
      if (whole === '') return subjects;
      const literal = nothing.coversLongerOf(text) ? [] : withAllWords(lines, words);
      if (literal.length === 0) nothing.has(text, words);
      const isFound = literal.length > 0 || whole.length < forgivingFromChars;
      const found = isFound ? literal : (forgiving.filter(lines, words.join(' ')) ?? []);
      return inOrder(subjects, lines, whole, found);
    },
  };
}

/** Every spelling between bars, the name first, then the words of them all: one text is looked through faster than many. */
function lineOf({ spellings, words }: Subject): string {
  return `|${spellings.join('|')}| ${words.join(' ')}`;
}

/** What nothing has, nothing has with further letters either: the next keystroke need not look again. */
function rememberNothing() {
  let empty: string | undefined;
  return {
    coversLongerOf: (text: string): boolean => empty !== undefined && text.startsWith(empty),
    has(text: string, words: readonly string[]): void {
      // A short word is looked for at the start of words only; with another letter it is looked for inside them too.
      const isLasting = words.every((word) => word.length >= insideFromChars);
      if (isLasting && !this.coversLongerOf(text)) empty = text;
    },
  };
}

/** The lines that have every word, in whatever order: "pass mountain" finds Mountain Pass. */
function withAllWords(lines: readonly string[], words: readonly string[]): readonly number[] {
  const [first, ...others] = [...words].sort((a, b) => b.length - a.length).map(matcherOf);
  const found: number[] = [];
  if (!first) return found;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (first(line) && others.every((matches) => matches(line))) found.push(index);
  }
  return found;
}

function matcherOf(word: string): (line: string) => boolean {
  if (word.length >= insideFromChars || !isPlain.test(word)) return (line) => line.includes(word);
  const [first, later] = [`|${word}`, ` ${word}`];
  return (line) => line.includes(first) || line.includes(later);
}

/** The very name, then another spelling, the start of the name, of another spelling, then anything else. */
function inOrder(
  subjects: readonly Subject[],
  lines: readonly string[],
  wanted: string,
  found: readonly number[],
): readonly Subject[] {
  const name: Subject[] = [];
  const [another, start, anotherStart, rest]: [Subject[], Subject[], Subject[], Subject[]] = [[], [], [], []];
  const [opening, whole] = [`|${wanted}`, `|${wanted}|`];
  for (const index of found) {
    const line = lines[index]!;
    const subject = subjects[index]!;
    const at = line.indexOf(opening);
    if (at < 0) rest.push(subject);
    else if (line.startsWith(whole)) name.push(subject);
    else if (line.includes(whole)) another.push(subject);
    else (at === 0 ? start : anotherStart).push(subject);
  }
  return name.concat(another, start, anotherStart, rest);
}
