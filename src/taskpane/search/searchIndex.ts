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
  return {
    subjects,
    search(text) {
      const words = wordsOf(text).map(foldName).filter(Boolean);
      const whole = foldName(text);
      if (whole === '') return subjects;
      const literal = withAllWords(lines, words);
      const isFound = literal.length > 0 || whole.length < forgivingFromChars;
      const found = isFound ? literal : (forgiving.filter(lines, words.join(' ')) ?? []);
      return inOrder(lines, whole, found).map((index) => subjects[index]!);
    },
  };
}

/** Every spelling between bars, the name first, then the words of them all: one text is looked through faster than many. */
function lineOf({ spellings, words }: Subject): string {
  return `|${spellings.join('|')}| ${words.join(' ')}`;
}

/** The lines that have every word, in whatever order: "pass mountain" finds Mountain Pass. */
function withAllWords(lines: readonly string[], words: readonly string[]): readonly number[] {
  const [first = '', ...others] = [...words].sort((a, b) => b.length - a.length);
  const found: number[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (has(line, first) && others.every((word) => has(line, word))) found.push(index);
  }
  return found;
}

function has(line: string, word: string): boolean {
  if (word.length >= insideFromChars || !isPlain.test(word)) return line.includes(word);
  return line.includes(`|${word}`) || line.includes(` ${word}`);
}

function inOrder(lines: readonly string[], whole: string, found: readonly number[]): readonly number[] {
  const classes: number[][] = [[], [], [], [], []];
  for (const index of found) classes[distanceOf(lines[index]!, whole)]!.push(index);
  return classes.flat();
}

/** 0 is the very name, then another spelling, the start of the name, of another spelling, then anything else. */
function distanceOf(line: string, wanted: string): number {
  const at = line.indexOf(`|${wanted}`);
  if (at < 0) return 4;
  const whole = line.indexOf(`|${wanted}|`, at);
  if (whole >= 0) return whole === 0 ? 0 : 1;
  return at === 0 ? 2 : 3;
}
