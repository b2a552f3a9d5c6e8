import { intersect } from '../place/area.ts';
import type { Place } from '../place/area.ts';
import { anchorOf } from '../place/placeProblem.ts';
import type { RefreshScope } from '../refreshing.ts';
import { readSelectionSnapshot } from './readTarget.ts';

/** Whether cells are in a scope: a selected cell is enough for all that one formula had filled. */
export async function readThawScope(
  context: Excel.RequestContext,
  scope: RefreshScope,
): Promise<(place: Place) => boolean> {
  if (scope === 'workbook') return () => true;
  const active = context.workbook.worksheets.getActiveWorksheet().load('name');
  if (scope === 'sheet') {
    await context.sync();
    return ({ sheet }) => sheet === active.name;
  }
  const selection = await readSelectionSnapshot(context);
  if (selection.kind !== 'cells') anchorOf(selection);
  const areas = selection.kind === 'cells' ? selection.areas : [];
  return ({ sheet, area }) =>
    sheet === active.name && areas.some((one) => intersect(one, area) !== undefined);
}
