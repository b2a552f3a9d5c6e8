import { foldName, mustMend } from '../../model/index.ts';
import { capacities } from './capacities.ts';
import { claims } from './claims.ts';
import { companies } from './companies.ts';
import { deals } from './deals.ts';
import type { ListedTable } from './defineTable.ts';
import { facilities } from './facilities.ts';
import { materials } from './materials.ts';
import { milestones } from './milestones.ts';
import { policies } from './policies.ts';
import { prices } from './prices.ts';
import { production } from './production.ts';
import { reserves } from './reserves.ts';
import { sources } from './sources.ts';

export type { ColumnKind, TableCell } from './column.ts';
export type { ListedTable, TableAnswer, TableQuestion } from './defineTable.ts';

/** The tables of REE.TABLE. */
export const listedTables: readonly ListedTable[] = [
  prices,
  capacities,
  production,
  reserves,
  deals,
  milestones,
  policies,
  facilities,
  companies,
  materials,
  sources,
  claims,
];

/** Finds a table by its name in the singular or plural, any case. Throws a `#VALUE!` refusal that names them all. */
export function findTable(text: string): ListedTable {
  const folded = foldName(text);
  const table = listedTables.find(({ name }) => foldName(name) === folded || singularOf(name) === folded);
  if (table) return table;
  throw mustMend(
    `"${text.slice(0, 40)}" is not a table.`,
    `Use ${listedTables.map(({ name }) => name).join(', ')}.`,
  );
}

function singularOf(plural: string): string {
  return plural.replace(/ies$/, 'y').replace(/s$/, '');
}
