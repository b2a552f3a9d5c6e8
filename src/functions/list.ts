import { listSubjects } from '../dataset/index.ts';
import type { Edition } from '../dataset/index.ts';
import { requiredText, spill, textOf } from './call/index.ts';
import type { Cell, SpillCell } from './call/index.ts';

/**
 * The names of everything of a kind, in alphabetical order.
 * Gives #N/A where nothing passes the filter, and #VALUE! for a kind or filter that must be mended.
 * @customfunction
 * @param kind companies, facilities, materials, countries, regions, agencies, programmes, institutions, measures, bases, series or sources; singular or plural.
 * @param [filter] An entity ("MP Materials": its facilities) or conditions: "country=US; stage=magnet".
 * @returns A column of names that the other functions understand.
 * @example =COUNTA(REE.LIST("facilities","MP Materials")) //=> 3
 */
export function list(kind: unknown, filter?: unknown): unknown[][] {
  return spill(listOf, [kind, filter]) as unknown[][];
}

function listOf(edition: Edition, kind: Cell, filter: Cell): SpillCell[][] {
  return listSubjects(edition, requiredText(kind, 'The kind'), textOf(filter, 'The filter')).map((name) => [
    name,
  ]);
}
