import { mendFrozen } from './excel/mendFrozen.ts';
import { recalculate } from './excel/recalculate.ts';
import { readScope } from './excel/readScope.ts';
import { scanSheets } from './excel/scanSheets.ts';
import type { Job } from '../model/index.ts';
import type { RefreshScope, RefreshSummary } from './refreshing.ts';
import { startInScope } from './startInScope.ts';

const effect = 'No value was changed by hand; cells that were marked are calculated as usual.';

/**
 * Has Excel calculate the cells again whose formulas call this add-in, and no others; those in error are entered anew,
 * and frozen cells that show `#BUSY!` get their values again.
 * Where Excel calculates on request they are marked only. Rejects with a `WorkbookProblem`.
 */
export function refresh({ scope }: { readonly scope: RefreshScope }): Job<RefreshSummary> {
  return startInScope({ doing: 'refreshing', effect, scope }, async (context, meant, control) => {
    const { sheets, names, calculationMode } = await readScope(context, meant);
    const scanned = await scanSheets(context, sheets, names, control);
    const isProtected = (name: string): boolean =>
      sheets.some((sheet) => sheet.name === name && sheet.isProtected);
    const mended = control.isCancelled() ? 0 : await mendFrozen(context, meant, isProtected, control);
    const summary = await recalculate(context, { scope, scanned, calculationMode }, control);
    return { ...summary, mended };
  });
}
