import { isCellError } from '../engine/answer.ts';
import type { CellValue } from '../engine/answer.ts';
import { ApiError } from '../richApi/index.ts';
import { columnsOf } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import { clearCells } from './clearCells.ts';
import type { Host } from './host.ts';
import { refuseLocked, refuseUnbounded } from './refuse.ts';
import { RemoveDuplicatesResult } from './removeDuplicatesResult.ts';
import { reorderRows, rowsIn } from './sortRows.ts';

/** Keeps the first of the rows that are alike in these columns, counted from 0; the others go, and what is below moves up. */
export async function removeDuplicates(
  host: Host,
  sheetId: string,
  whole: Area,
  columns: readonly number[],
  hasHeader: boolean,
): Promise<RemoveDuplicatesResult> {
  refuseUnbounded(whole);
  refuseLocked(host, sheetId, whole);
  if (columns.length === 0 || columns.some((column) => column < 0 || column >= columnsOf(whole)))
    throw new ApiError('InvalidArgument');
  await host.sheet.calculated();
  host.sheet.grow(sheetId, whole);
  const area = { ...whole, startRow: whole.startRow + (hasHeader ? 1 : 0) };
  const seen = new Set<string>();
  const [kept, dropped]: [number[], number[]] = [[], []];
  for (const row of rowsIn(area)) {
    const values = columns.map((column) =>
      comparable(host.sheet.valueAt(host.sheet.position(sheetId, row, area.startColumn + column))),
    );
    const key = JSON.stringify(values);
    (seen.has(key) ? dropped : kept).push(row);
    seen.add(key);
  }
  if (dropped.length > 0) {
    reorderRows(host, sheetId, area, [...kept, ...dropped]);
    clearCells(host, sheetId, { ...area, startRow: area.startRow + kept.length }, 'Contents');
  }
  return new RemoveDuplicatesResult(dropped.length, kept.length);
}

/** Excel makes no difference between capitals and small letters. */
function comparable(value: CellValue): unknown {
  if (isCellError(value)) return value.code;
  return typeof value === 'string' ? value.toLowerCase() : (value ?? '');
}
