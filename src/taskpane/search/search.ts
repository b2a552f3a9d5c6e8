import { foldName } from '../../model/index.ts';
import type { Subject } from './subject.ts';

/** Shorter texts are found at the start of a word only. */
const insideFromChars = 3;

/** The subjects that a text finds, the best first; all of them, in their order, for a blank text. */
export function search(subjects: readonly Subject[], text: string): readonly Subject[] {
  const wanted = foldName(text);
  if (wanted === '') return subjects;
  return subjects
    .map((subject) => ({ subject, distance: distanceOf(subject, wanted) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance)
    .map(({ subject }) => subject);
}

/** 0 is the very name, then the start of it, of another spelling, of a word; then anywhere. */
function distanceOf({ spellings, words }: Subject, wanted: string): number {
  const [name = ''] = spellings;
  if (name === wanted) return 0;
  if (spellings.includes(wanted)) return 1;
  if (name.startsWith(wanted)) return 2;
  if (spellings.some((spelling) => spelling.startsWith(wanted))) return 3;
  if (words.some((word) => word.startsWith(wanted))) return 4;
  if (wanted.length >= insideFromChars && spellings.some((spelling) => spelling.includes(wanted))) return 5;
  return Infinity;
}
