import { findNames } from '../dataset/index.ts';
import type { Edition } from '../dataset/index.ts';
import { mustMend } from '../model/index.ts';
import { requiredText, spill, textOf } from './call/index.ts';
import type { Cell, SpillCell } from './call/index.ts';

const headers = ['Name', 'Kind', 'Id', 'Also known as'];
const usualLimit = 10;

/**
 * What a text could mean, the closest first: names that are it, begin with it, contain its words, or are spelt nearly so.
 * Gives #N/A where nothing is near, and #VALUE! for a kind or limit that must be mended.
 * @customfunction
 * @param text Any part of a name: "lynas", "magnets", "USAR".
 * @param [kind] companies, facilities, materials, countries, policies, measures, sources and so on. Blank: any, but bases, series and sources.
 * @param [limit] How many at most. Blank: 10.
 * @returns A table with a header: name, kind, id and other names.
 * @example =INDEX(REE.FIND("mountain pas"),2,1) //=> Mountain Pass
 */
export function find(text: unknown, kind?: unknown, limit?: unknown): unknown[][] {
  return spill(findOf, [text, kind, limit]) as unknown[][];
}

function findOf(edition: Edition, text: Cell, kind: Cell, limit: Cell): SpillCell[][] {
  const found = findNames(edition, requiredText(text, 'The text'), textOf(kind, 'The kind'), limitOf(limit));
  return [headers, ...found.map((one) => [one.name, one.kind, one.id, one.otherNames.join('; ')])];
}

function limitOf(cell: Cell): number {
  if (cell === null || cell === '') return usualLimit;
  if (typeof cell === 'number') return cell;
  throw mustMend('The limit is not a number.', 'Use a whole number, or leave it blank for 10.');
}
