import { whenInForce } from '../../dataset/index.ts';
import type { JobControl } from '../../model/index.ts';
import { isError, isPending } from '../refresh/ownCell.ts';
import type { RefreshSummary } from '../refreshing.ts';
import { citeChanges } from './citeChanges.ts';
import { markCells } from './markCells.ts';
import { readChanges } from './readChanges.ts';
import type { ScopeRead } from './readScope.ts';
import type { ScannedSheet } from './scanSheets.ts';

const mostListed = 200;

export interface Recalculation extends Pick<ScopeRead, 'calculationMode'> {
  readonly scope: RefreshSummary['scope'];
  /** The cells that are calculated again, on their sheets. */
  readonly scanned: readonly ScannedSheet[];
}

/** Has Excel calculate the cells that were found again, and says what that has changed. */
export async function recalculate(
  context: Excel.RequestContext,
  { scope, scanned, calculationMode }: Recalculation,
  control: JobControl,
): Promise<RefreshSummary> {
  const edition = await whenInForce();
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
    mended: 0,
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
