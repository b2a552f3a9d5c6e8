import type { Edition } from '../edition.ts';
import {
  claimRoles,
  claimRows,
  claimSourceColumns,
  facilitiesColumn,
  figureColumns,
  idColumn,
  measureColumn,
  periodColumns,
  periodOf,
  productColumn,
  stateColumn,
  statusColumn,
  subjectColumn,
  wordOf,
} from './claimColumns.ts';
import type { ClaimRow } from './claimColumns.ts';
import { country, date, name, text } from './columnKinds.ts';
import { defineTable } from './defineTable.ts';

const subjectOf = (row: ClaimRow, edition: Edition) => edition.findEntity(wordOf('subject')(row, edition));

/** What plants can make or take in, or are planned to: measures of mass in a time. */
export const capacities = defineTable<ClaimRow>({
  name: 'capacities',
  columns: [
    idColumn,
    subjectColumn('of'),
    text('kind', (row, edition) => subjectOf(row, edition)?.kind ?? ''),
    name('operator', (row, edition) => subjectOf(row, edition)?.parent ?? ''),
    country('country', (row, edition) => subjectOf(row, edition)?.country ?? ''),
    measureColumn,
    productColumn,
    ...figureColumns,
    text('direction', wordOf('direction')),
    statusColumn,
    stateColumn,
    text('scope', wordOf('scope')),
    text('phase', wordOf('phase')),
    ...date('start', periodOf('start')),
    text('location', wordOf('location')),
    facilitiesColumn,
    ...periodColumns,
    ...claimSourceColumns,
  ],
  listRows: (edition) => claimRows((id) => edition.findMeasure(id)?.dimension === 'flow')(edition),
  roles: (row, edition) => [...claimRoles(row, edition), subjectOf(row, edition)?.parent ?? ''],
});
