import type { Edition } from '../edition.ts';
import { onRequest } from './column.ts';
import {
  claimRoles,
  claimRows,
  claimSourceColumns,
  convertedColumns,
  figureColumns,
  idColumn,
  periodColumns,
  preferredColumn,
  productColumn,
  statusColumn,
  subjectColumn,
  wordOf,
} from './claimColumns.ts';
import type { ClaimRow } from './claimColumns.ts';
import { name, text } from './columnKinds.ts';
import { defineTable } from './defineTable.ts';

const measures: ReadonlySet<string> = new Set(['price', 'average-selling-price']);

const ofSeries =
  (field: 'market' | 'basis' | 'vat' | 'incoterm' | 'purity' | 'frequency' | 'material' | 'id') =>
  (row: ClaimRow, edition: Edition): string =>
    edition.findSeries(wordOf('series')(row, edition))?.[field] ?? '';

/** Quotes, averages, list and contract prices, floors, what sellers realized. */
export const prices = defineTable<ClaimRow>({
  name: 'prices',
  columns: [
    idColumn,
    name('material', (row, edition) => ofSeries('material')(row, edition) || wordOf('product')(row, edition)),
    text('basis', ofSeries('basis')),
    text('market', ofSeries('market')),
    subjectColumn('of'),
    ...figureColumns,
    text('VAT', ofSeries('vat')),
    text('incoterm', ofSeries('incoterm')),
    text('purity', ofSeries('purity')),
    text('frequency', ofSeries('frequency')),
    ...periodColumns,
    statusColumn,
    ...convertedColumns,
    preferredColumn,
    ...claimSourceColumns,
    ...onRequest(productColumn, text<ClaimRow>('series', wordOf('series'))),
  ],
  listRows: claimRows((id) => measures.has(id)),
  roles: (row, edition) => [...claimRoles(row, edition), ofSeries('material')(row, edition)],
});
