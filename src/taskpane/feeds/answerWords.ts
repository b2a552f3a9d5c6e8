import type { ShownValue } from '../../functions/index.ts';
import type { CallTouched } from '../../workbook/index.ts';
import { exactNumber } from '../formats/exactNumber.ts';
import type { Formats } from '../formats/formats.ts';

export interface AnswerWords {
  readonly before: string;
  readonly after: string;
  /** What old and new alone do not say; empty where they say all. */
  readonly note: string;
}

/** Old and new of a call; of an answer of many cells, the first that differs and how many do. */
export function answerWords({ before, after }: Omit<CallTouched, 'text'>, formats: Formats): AnswerWords {
  const differing = positions(before, after).filter(
    ([row, column]) => keyOf(before[row]?.[column]) !== keyOf(after[row]?.[column]),
  );
  const [row, column] = differing[0] ?? [0, 0];
  return {
    before: shown(before[row]?.[column], formats),
    after: shown(after[row]?.[column], formats),
    note: noteOf(before, after, differing.length),
  };
}

type Answer = CallTouched['before'];

function noteOf(before: Answer, after: Answer, differing: number): string {
  if (differing === 0) return 'same value, another source or card';
  const all = positions(before, after).length;
  return all === 1 ? '' : `${differing} of ${all} values, the first of them:`;
}

function positions(before: Answer, after: Answer): readonly (readonly [row: number, column: number])[] {
  const rows = Math.max(before.length, after.length);
  const columns = Math.max(...[...before, ...after].map((line) => line.length), 0);
  return Array.from({ length: rows * columns }, (_, at) => [Math.floor(at / columns), at % columns] as const);
}

function keyOf(value: ShownValue | undefined): string {
  return value === undefined ? '' : JSON.stringify(value);
}

function shown(value: ShownValue | undefined, formats: Formats): string {
  if (value === undefined) return '(no cell)';
  if (value === '') return '(empty)';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? exactNumber(value, formats) : value;
}
