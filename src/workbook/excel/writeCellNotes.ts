import type { LaidNote } from '../layout/layout.ts';
import type { Area } from '../place/area.ts';
import { supports } from './hostFacts.ts';
import { rangeOf } from './readCells.ts';

/**
 * Notes of cells, after these were written: Excel refuses one where somebody has a comment, and the value is to stay. Returns
 * whether all are there; a note of the user's own is left as it is.
 */
export async function writeCellNotes(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  notes: readonly LaidNote[],
  anchor: Pick<Area, 'row' | 'column'>,
): Promise<boolean> {
  // A host may say that it has them while the office.js it loads has not, whatever the types say.
  const { notes: collection } = sheet as Partial<Excel.Worksheet>;
  if (notes.length === 0 || !supports('1.18') || !collection) return false;
  for (const { row, column, text } of notes)
    collection.add(
      rangeOf(sheet, { row: anchor.row + row, column: anchor.column + column, rows: 1, columns: 1 }),
      text,
    );
  try {
    await context.sync();
    return true;
  } catch (error) {
    // The cell has a note or a comment already. The registry keeps where the value is from.
    console.error('insert: note', error);
    return false;
  }
}
