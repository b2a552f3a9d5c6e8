import { BorderStyleTypes, BorderType } from '@univerjs/core';
import { escapeColumn } from '../../sheet/tables/escapeColumn.ts';
import type { TableInfo } from '../../sheet/tables/tables.ts';
import type { Host } from '../host.ts';
import { toEntered } from '../toEntered.ts';
import { makeRoomIn } from './shiftCells.ts';
import { columnOf, totalsOf } from './tableRange.ts';

/** What SUBTOTAL calls a sum of the rows that are not filtered out. */
const VISIBLE_SUM = 109;
const RULE = '#404040';

/** Shows the row of totals, with the sum of the last column as Excel begins it, or takes it away. */
export function showTotals(host: Host, table: TableInfo, isShown: boolean): void {
  if (table.look.totals === isShown) return;
  const { tables } = host.contents;
  const sheet = host.sheet.findSheet(table.sheetId);
  const area = totalsOf(table);
  if (!isShown) {
    tables.setLook(table, { totals: false });
    sheet?.getRange({ ...area }).clear();
    return;
  }
  makeRoomIn(host, table.sheetId, area);
  tables.setLook(table, { totals: true });
  sheet
    ?.getRange({ ...area })
    .setFontWeight('bold')
    .setBorder(BorderType.TOP, BorderStyleTypes.THIN, RULE);
  const last = table.columns.length - 1;
  const formula = `=SUBTOTAL(${VISIBLE_SUM},${table.name}[${escapeColumn(table.columns[last]?.name ?? '')}])`;
  if (last > 0) sheet?.getRange({ ...columnOf(area, 0) }).setValue(toEntered('Total'));
  sheet?.getRange({ ...columnOf(area, last) }).setValue(toEntered(formula));
}
