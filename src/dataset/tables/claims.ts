import { onRequest } from './column.ts';
import {
  claimRoles,
  claimRows,
  claimSourceColumns,
  convertedColumns,
  facilitiesColumn,
  figureColumns,
  idColumn,
  measureColumn,
  periodColumns,
  periodOf,
  preferredColumn,
  productColumn,
  stateColumn,
  statusColumn,
  subjectColumn,
  wordOf,
} from './claimColumns.ts';
import type { ClaimRow } from './claimColumns.ts';
import { date, text } from './columnKinds.ts';
import { defineTable } from './defineTable.ts';

/** Every claim of every measure. */
export const claims = defineTable<ClaimRow>({
  name: 'claims',
  columns: [
    idColumn,
    subjectColumn('subject'),
    text('kind', (row, edition) => edition.findEntity(wordOf('subject')(row, edition))?.kind ?? 'material'),
    measureColumn,
    productColumn,
    text('basis', (row, edition) => edition.findSeries(wordOf('series')(row, edition))?.basis ?? ''),
    text('market', (row, edition) => edition.findSeries(wordOf('series')(row, edition))?.market ?? ''),
    ...figureColumns,
    text('text', wordOf('text')),
    ...date('start', periodOf('start')),
    ...periodColumns,
    statusColumn,
    stateColumn,
    text('scope', wordOf('scope')),
    text('phase', wordOf('phase')),
    text('location', wordOf('location')),
    facilitiesColumn,
    preferredColumn,
    ...claimSourceColumns,
    ...onRequest(
      text('direction', wordOf('direction')),
      text('series', wordOf('series')),
      ...convertedColumns,
    ),
  ],
  listRows: claimRows(),
  roles: claimRoles,
});
