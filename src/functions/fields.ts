import { listFields } from '../dataset/index.ts';
import type { Edition } from '../dataset/index.ts';
import { spill, textOf } from './call/index.ts';
import type { Cell, SpillCell } from './call/index.ts';

/**
 * The measures there are: all of them, those that a kind of thing can have, or those that a name has claims on.
 * Gives #N/A where a name has none, and #VALUE! for what is neither a kind nor a name.
 * @customfunction
 * @param [kind_or_name] companies, facilities, countries and so on, or a name: "10X", "NdPr". Blank: all measures.
 * @returns A table with a header: measures and what they are; for a name measure, product, unit, first and last date, number of claims, and what to ask for.
 * @example =INDEX(REE.FIELDS("Independence"),2,1) //=> location
 */
export function fields(kind_or_name?: unknown): unknown[][] {
  return spill(fieldsOf, [kind_or_name]) as unknown[][];
}

function fieldsOf(edition: Edition, text: Cell): SpillCell[][] {
  const { headers, lines } = listFields(edition, textOf(text, 'The kind or name'));
  return [[...headers], ...lines];
}
