import type { ShownValue } from '../../functions/index.ts';
import { firstDifference } from '../../workbook/index.ts';
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
export function answerWords(call: Omit<CallTouched, 'text'>, formats: Formats): AnswerWords {
  const { before, after, differing, all } = firstDifference(call);
  return {
    before: shown(before, formats),
    after: shown(after, formats),
    note: noteOf(differing, all),
  };
}

function noteOf(differing: number, all: number): string {
  if (differing === 0) return 'same value, another source or card';
  return all === 1 ? '' : `${differing} of ${all} values, the first of them:`;
}

function shown(value: ShownValue | undefined, formats: Formats): string {
  if (value === undefined) return '(no cell)';
  if (value === '') return '(empty)';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? exactNumber(value, formats) : value;
}
