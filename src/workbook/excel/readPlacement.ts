import type { Placement } from '../insertion.ts';
import { formatArea } from '../place/area.ts';
import { anchorOf } from '../place/placeProblem.ts';
import { readSelectionSnapshot } from './readSelectionSnapshot.ts';
import { runExcel } from './runExcel.ts';

export type PlacementMeant = Exclude<Placement, { readonly at: 'selection' }>;

/** The cell that is selected now, where the selection is meant: by the time of its turn it may be another one. */
export async function readPlacement(placement: Placement): Promise<PlacementMeant> {
  if (placement.at !== 'selection') return placement;
  return runExcel({ effect: 'Nothing was inserted.' }, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    const anchor = anchorOf(await readSelectionSnapshot(context));
    return { at: 'cell', sheet: sheet.name, address: formatArea(anchor) };
  });
}
