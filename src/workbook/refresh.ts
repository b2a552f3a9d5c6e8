import { whenInForce } from '../dataset/index.ts';
import { citeChanges } from './excel/citeChanges.ts';
import { markCells } from './excel/markCells.ts';
import { readChanges } from './excel/readChanges.ts';
import { readScope } from './excel/readScope.ts';
import { runExcel } from './excel/runExcel.ts';
import { scanSheets } from './excel/scanSheets.ts';
import { startJob } from '../model/index.ts';
import type { Job, JobControl } from '../model/index.ts';
import { isError, isPending } from './refresh/ownCell.ts';
import type { RefreshScope, RefreshSummary } from './refreshing.ts';

const mostListed = 200;
const effect = 'No value was changed by hand; cells that were marked are calculated as usual.';

/**
 * Has Excel calculate the cells again whose formulas call this add-in, and no others; those in error are entered anew.
 * Where Excel calculates on request they are marked only. Rejects with a `WorkbookProblem`.
 */
export function refresh({ scope }: { readonly scope: RefreshScope }): Job<RefreshSummary> {
  return startJob((control) =>
    runExcel({ effect, waitsForEdit: true }, (context) => refreshIn(context, scope, control)),
  );
}

async function refreshIn(
  context: Excel.RequestContext,
  scope: RefreshScope,
  control: JobControl,
): Promise<RefreshSummary> {
  const edition = await whenInForce();
  const { sheets, names, calculationMode } = await readScope(context, scope);
  const scanned = await scanSheets(context, sheets, names, control);
  const isManual = calculationMode === 'Manual';
  const found = scanned.reduce((sum, { own }) => sum + own.length, 0);
  const marked = control.isCancelled() ? undefined : await markCells(context, scanned, control);
  const isCompared = marked !== undefined && !isManual && found > 0;
  const { changes, values } = isCompared
    ? await readChanges(context, scanned, control.isCancelled)
    : { changes: [], values: scanned.flatMap(({ own }) => own.map(({ value }) => value)) };
  control.report(found, found, '');
  return {
    scope,
    found,
    refreshed: marked?.marked ?? 0,
    rewritten: marked?.rewritten ?? 0,
    changedCount: changes.length,
    changed: await citeChanges(context, edition, changes.slice(0, mostListed)),
    errors: values.filter((value) => isError(value) && !isPending(value)).length,
    pending: isManual ? (marked?.marked ?? 0) : values.filter(isPending).length,
    isManual,
    isCancelled: control.isCancelled(),
    skipped: marked?.skipped ?? [],
    edition: edition.id,
  };
}
