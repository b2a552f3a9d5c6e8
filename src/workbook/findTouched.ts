import type { Job } from '../model/index.ts';
import { readTouched } from './excel/readTouched.ts';
import { runExcel } from './excel/runExcel.ts';
import { placedCells } from './placedCells.ts';
import type { TwoEditions, WorkbookTouched } from './touching.ts';
import { startInTurn } from './startInTurn.ts';

/** Which cells of the workbook another edition would touch. Nothing is changed. Rejects with a `WorkbookProblem`. */
export function findTouched(editions: TwoEditions): Job<WorkbookTouched> {
  return startInTurn('looking through the workbook', (control) =>
    runExcel({ effect: 'Nothing was changed.', waitsForEdit: true }, async (context) => {
      const { scanned, touched, uncertain } = await readTouched(context, editions, control);
      return {
        found: scanned.reduce((sum, { own }) => sum + own.length, 0),
        touched: placedCells(scanned, (cell) => touched.has(cell)).map(({ cell, ...place }) => ({
          ...place,
          calls: (touched.get(cell) ?? []).map(({ text, before, after }) => ({ text, before, after })),
        })),
        uncertain: placedCells(scanned, (cell) => uncertain.has(cell)).map(({ cell: _, ...place }) => place),
      };
    }),
  );
}
