import type { Area } from '../place/area.ts';
import { anchorOf } from '../place/placeProblem.ts';
import type { RefreshScope } from '../refreshing.ts';
import { readSelectionSnapshot } from './readSelectionSnapshot.ts';
import { runExcel } from './runExcel.ts';

/** The sheets or cells that a scope meant when it was asked for: by the time of its turn something else may be selected. */
export type Meant =
  | { readonly scope: 'workbook' }
  | { readonly scope: 'sheet'; readonly sheetId: string }
  | { readonly scope: 'selection'; readonly sheetId: string; readonly areas: readonly Area[] };

/** Reads what a scope means now. */
export async function readMeant(scope: RefreshScope, effect: string): Promise<Meant> {
  if (scope === 'workbook') return { scope };
  return runExcel({ effect, waitsForEdit: true }, async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load('id');
    if (scope === 'sheet') {
      await context.sync();
      return { scope, sheetId: active.id };
    }
    const selection = await readSelectionSnapshot(context);
    if (selection.kind !== 'cells') anchorOf(selection);
    return { scope, sheetId: active.id, areas: selection.kind === 'cells' ? selection.areas : [] };
  });
}
