import type { Job } from '../model/index.ts';
import { readTouched } from './excel/readTouched.ts';
import { recalculate } from './excel/recalculate.ts';
import { runExcel } from './excel/runExcel.ts';
import type { RefreshSummary } from './refreshing.ts';
import type { TwoEditions } from './touching.ts';
import { startInTurn } from './startInTurn.ts';

const effect = 'Cells that were not calculated again still show what the edition before says.';

/**
 * Has Excel calculate the cells again that two editions answer differently, and those of which nobody can say; no others.
 * Rejects with a `WorkbookProblem`.
 */
export function refreshTouched(editions: TwoEditions): Job<RefreshSummary> {
  return startInTurn('refreshing', (control) =>
    runExcel({ effect, waitsForEdit: true }, async (context) => {
      const { scanned, calculationMode, touched, uncertain } = await readTouched(context, editions, control);
      const meant = scanned.map((sheet) => ({
        ...sheet,
        own: sheet.own.filter((cell) => touched.has(cell) || uncertain.has(cell)),
      }));
      return recalculate(context, { scope: 'touched', scanned: meant, calculationMode }, control);
    }),
  );
}
