import { qualify } from '../address.ts';
import { mapReferences } from './mapReferences.ts';

/** A formula whose references to one sheet lead to another; undefined where it has none. */
export function moveToSheet(formula: string, from: string, to: string): string | undefined {
  return mapReferences(formula, from, (address) => qualify(to, address));
}
