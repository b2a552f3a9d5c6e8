import { tokenize } from '@borgar/fx';
import { ownFunction } from './ownFunction.ts';

/** Which names of the workbook lead to an REE function. */
export interface NamesAsked {
  readonly words: readonly string[];
  has(reference: string, sheet: string): boolean;
}

const noNames: NamesAsked = { words: [], has: () => false };
const own = /REE\.|_xldudf_/i;

/**
 * Whether what a cell holds is a formula that calls a function of this add-in: anywhere in it, as Excel stores it, captured by
 * another add-in, or through a name. What stands in a text or in the name of a sheet does not count.
 */
export function callsOwn(formula: unknown, sheet = '', names: NamesAsked = noNames): boolean {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return false;
  const lower = names.words.length > 0 ? formula.toLowerCase() : '';
  if (!own.test(formula) && !names.words.some((word) => lower.includes(word))) return false;
  return tokenize(formula).some(({ type, value }) => {
    switch (type) {
      case 'func':
        return ownFunction(value) !== undefined || names.has(value, sheet);
      case 'range_named':
        return names.has(value, sheet);
      default:
        return false;
    }
  });
}
