import { intersect } from '../place/area.ts';
import type { Place } from '../place/area.ts';
import type { Meant } from './readMeant.ts';

/** Whether cells are in a scope: a selected cell is enough for all that one formula had filled. */
export async function readThawScope(
  context: Excel.RequestContext,
  meant: Meant,
): Promise<(place: Place) => boolean> {
  if (meant.scope === 'workbook') return () => true;
  const asked = context.workbook.worksheets.getItemOrNullObject(meant.sheetId).load('name');
  await context.sync();
  if (asked.isNullObject) return () => false;
  if (meant.scope === 'sheet') return ({ sheet }) => sheet === asked.name;
  return ({ sheet, area }) =>
    sheet === asked.name && meant.areas.some((one) => intersect(one, area) !== undefined);
}
