import { distance } from 'fastest-levenshtein';
import { foldName } from '../model/index.ts';

/** The words of a list by how near they are to what was typed, to be offered where it is none of them. */
export function nearestFirst(words: readonly string[], typed: string): string[] {
  const wanted = foldName(typed.slice(0, 40));
  const farness = new Map(words.map((word) => [word, distance(foldName(word), wanted)]));
  return [...words].sort((a, b) => farness.get(a)! - farness.get(b)!);
}

/** More than half of the letters changed is another word. */
const nearEnough = 0.5;

/** Those words of a list that may have been meant, the nearest first. */
export function nearTo(words: readonly string[], typed: string): string[] {
  const wanted = foldName(typed.slice(0, 40));
  const isNear = (word: string): boolean => {
    const folded = foldName(word);
    return distance(folded, wanted) <= nearEnough * Math.max(folded.length, wanted.length);
  };
  return nearestFirst(words, typed).filter(isNear);
}
