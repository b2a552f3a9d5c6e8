import { tokenize } from '@borgar/fx';
import type { NamesAsked } from './callsOwn.ts';

/** Whether a formula asks this add-in through a name of the workbook, so that its question does not stand in the formula. */
export function callsThroughName(formula: string, sheet: string, names: NamesAsked): boolean {
  if (names.words.length === 0) return false;
  return tokenize(formula).some(
    ({ type, value }) => (type === 'func' || type === 'range_named') && names.has(value, sheet),
  );
}
