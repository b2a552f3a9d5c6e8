import {
  claimRoles,
  claimRows,
  claimSourceColumns,
  facilitiesColumn,
  figureColumns,
  idColumn,
  measureColumn,
  periodColumns,
  preferredColumn,
  productColumn,
  statusColumn,
  subjectColumn,
  wordOf,
} from './claimColumns.ts';
import type { ClaimRow } from './claimColumns.ts';
import { text } from './columnKinds.ts';
import { defineTable } from './defineTable.ts';
import type { ListedTable } from './defineTable.ts';

/** A table of a few measures that companies, plants and countries have. */
export function defineStatistics(name: string, measures: readonly string[]): ListedTable {
  return defineTable<ClaimRow>({
    name,
    columns: [
      idColumn,
      subjectColumn('of'),
      text('kind', (row, edition) => edition.findEntity(wordOf('subject')(row, edition))?.kind ?? ''),
      measureColumn,
      productColumn,
      ...figureColumns,
      ...periodColumns,
      statusColumn,
      text('scope', wordOf('scope')),
      facilitiesColumn,
      preferredColumn,
      ...claimSourceColumns,
    ],
    listRows: claimRows((id) => measures.includes(id)),
    roles: claimRoles,
  });
}
