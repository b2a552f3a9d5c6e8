import type { Job, JobControl } from '../model/index.ts';
import { readTouched } from './excel/readTouched.ts';
import { recalculate } from './excel/recalculate.ts';
import { runExcel } from './excel/runExcel.ts';
import type { ScannedSheet } from './excel/scanSheets.ts';
import { isPending } from './refresh/ownCell.ts';
import type { OwnCell } from './refresh/ownCell.ts';
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
      const first = await refreshOnce(context, editions, control);
      const waiting = placesOf(first.meant, ({ value }) => isPending(value));
      const { isCancelled, isManual } = first.summary;
      if (waiting.size === 0 || isCancelled || isManual) return first.summary;
      // Who was waiting may have got an answer of the edition before, which was already on its way.
      const { summary } = await refreshOnce(context, editions, control, waiting);
      return joined(first.summary, summary);
    }),
  );
}

/** Cells by sheet and place. */
type Places = ReadonlySet<string>;

interface Refreshed {
  readonly summary: RefreshSummary;
  /** The cells that were calculated again, with what they showed before. */
  readonly meant: readonly ScannedSheet[];
}

async function refreshOnce(
  context: Excel.RequestContext,
  editions: TwoEditions,
  control: JobControl,
  only?: Places,
): Promise<Refreshed> {
  const { scanned, calculationMode, touched, uncertain } = await readTouched(context, editions, control);
  const meant = scanned.map((sheet) => ({
    ...sheet,
    own: sheet.own.filter(
      (cell) => (touched.has(cell) || uncertain.has(cell)) && (!only || only.has(placeOf(sheet, cell))),
    ),
  }));
  return {
    meant,
    summary: await recalculate(context, { scope: 'touched', scanned: meant, calculationMode }, control),
  };
}

/** Two rounds, of which the second was about some of the cells of the first. */
function joined(first: RefreshSummary, second: RefreshSummary): RefreshSummary {
  const { found, refreshed, rewritten, changed, changedCount, skipped } = first;
  return {
    ...second,
    found,
    refreshed,
    rewritten: Math.max(rewritten, second.rewritten),
    changed: [...changed, ...second.changed],
    changedCount: changedCount + second.changedCount,
    skipped: [...skipped, ...second.skipped],
  };
}

function placesOf(scanned: readonly ScannedSheet[], isMeant: (cell: OwnCell) => boolean): Places {
  return new Set(scanned.flatMap((sheet) => sheet.own.filter(isMeant).map((cell) => placeOf(sheet, cell))));
}

function placeOf({ name }: ScannedSheet, { row, column }: OwnCell): string {
  return `${row}:${column} ${name}`;
}
