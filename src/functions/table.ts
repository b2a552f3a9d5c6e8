import { findTable } from '../dataset/index.ts';
import type { Edition } from '../dataset/index.ts';
import { InputError, flagOf, requiredText, spillOfLists, textOf } from './call/index.ts';
import type { Cell, SpillCell } from './call/index.ts';

/**
 * Records of a table: those that a filter passes, in the columns asked for. To sum deals without counting money twice, sum "amount counted" of one currency.
 * Gives #N/A where nothing passes, and #VALUE! for a table, filter or column that must be mended.
 * @customfunction
 * @param table prices, capacities, production, reserves, deals, milestones, policies, facilities, companies, materials, sources or claims.
 * @param [filter] A name in any role ("Apple", "10X", "Dy"), conditions ("currency=USD; stage date>=2025"), or a name and conditions ("Apple; counts=yes").
 * @param [columns] Column names in the order wanted: "name, amount, currency", or a range of them. Blank: the usual ones.
 * @param [headers] TRUE (default) for a first row with the column names, FALSE for none.
 * @returns A table; dates are Excel dates, and beside them stands a label as precise as the source.
 * @example =SUM(REE.TABLE("deals","Apple","amount counted")) //=> 500000000
 * @example =REE.TABLE("deals","Apple; counts=yes","amount",FALSE) //=> 500000000
 */
export function table(
  table: unknown,
  filter?: unknown,
  columns?: unknown[][],
  headers?: unknown,
): unknown[][] {
  return spillOfLists(tableOf, [columns], [table, filter, headers]) as unknown[][];
}

function tableOf(
  edition: Edition,
  [columns = []]: readonly (readonly Cell[])[],
  ...[name = null, filter = null, headers = null]: Cell[]
): SpillCell[][] {
  const error = columns.find((cell) => cell instanceof InputError);
  if (error) return [[error]];
  const isHeaded = flagOf(headers, 'The headers argument', true);
  const answer = findTable(requiredText(name, 'The table')).read(edition, {
    filter: textOf(filter, 'The filter'),
    columns: columns
      .flatMap((cell) => textOf(cell, 'A column').split(/[,;]/))
      .flatMap((one) => one.trim() || []),
  });
  return isHeaded ? [[...answer.headers], ...answer.lines] : answer.lines;
}
