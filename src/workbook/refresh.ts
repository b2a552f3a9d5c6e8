import { recalculate } from './excel/recalculate.ts';
import { readScope } from './excel/readScope.ts';
import { runExcel } from './excel/runExcel.ts';
import { scanSheets } from './excel/scanSheets.ts';
import { startJob } from '../model/index.ts';
import type { Job } from '../model/index.ts';
import type { RefreshScope, RefreshSummary } from './refreshing.ts';

const effect = 'No value was changed by hand; cells that were marked are calculated as usual.';

/**
 * Has Excel calculate the cells again whose formulas call this add-in, and no others; those in error are entered anew.
 * Where Excel calculates on request they are marked only. Rejects with a `WorkbookProblem`.
 */
export function refresh({ scope }: { readonly scope: RefreshScope }): Job<RefreshSummary> {
  return startJob((control) =>
    runExcel({ effect, waitsForEdit: true }, async (context) => {
      const { sheets, names, calculationMode } = await readScope(context, scope);
      const scanned = await scanSheets(context, sheets, names, control);
      return recalculate(context, { scope, scanned, calculationMode }, control);
    }),
  );
}
