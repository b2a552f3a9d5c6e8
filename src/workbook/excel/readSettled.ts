import { isPending } from '../refresh/ownCell.ts';
import { valueIn } from '../refresh/valueIn.ts';
import type { Area } from '../place/area.ts';
import { rangeOf } from './readCells.ts';
import type { ScannedSheet } from './scanSheets.ts';

/** What a cell of the sheets that were read shows; undefined where nothing was read. */
export type ValueAt = (scanned: ScannedSheet, row: number, column: number) => unknown;

interface Reading {
  readonly valueAt: ValueAt;
  /** What the REE cells show. */
  readonly values: readonly unknown[];
  readonly isPending: boolean;
  /** Whether Excel says that it has nothing to calculate. */
  readonly isDone: boolean;
}

const pauseMs = 100;
const longestWaitMs = 10_000;
/** So long nothing changes, and it is believed although Excel says that it calculates: it does so for other add-ins, too. */
const calmMs = 2_000;

/**
 * What REE cells show once they are calculated. That no cell shows `#BUSY!` does not say so: `IFERROR(REE.SOURCE(…),"–")` shows
 * the dash until its answer comes. Nor is Excel's word enough (office-js issues 2883, 3319). So the cells are read until two
 * readings are the same and Excel says that it is done.
 */
export async function readSettled(
  context: Excel.RequestContext,
  sheets: readonly ScannedSheet[],
  isCancelled: () => boolean,
): Promise<ValueAt> {
  let now = await readOnce(context, sheets);
  let calm = 0;
  for (let waitedMs = 0; waitedMs < longestWaitMs && !isCancelled(); waitedMs += pauseMs) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    const next = await readOnce(context, sheets);
    const isSame = !next.isPending && next.values.every((value, at) => value === now.values[at]);
    calm = isSame ? calm + pauseMs : 0;
    const isSettled = isSame && ((now.isDone && next.isDone) || calm >= calmMs);
    now = next;
    if (isSettled) break;
  }
  return now.valueAt;
}

/** In as many requests as the sheets were read with. */
async function readOnce(context: Excel.RequestContext, sheets: readonly ScannedSheet[]): Promise<Reading> {
  const { application } = context.workbook;
  application.load('calculationState,calculationMode');
  const read = new Map<ScannedSheet, { area: Area; values: unknown[][] }[]>();
  for (const scanned of sheets) {
    for (const { area } of scanned.read) {
      const range = rangeOf(scanned.sheet, area).load('values');
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- Excel on the web answers with no more
      await context.sync();
      read.set(scanned, [...(read.get(scanned) ?? []), { area, values: range.values as unknown[][] }]);
    }
  }
  const valueAt: ValueAt = (scanned, row, column) => valueIn(read.get(scanned) ?? [], row, column);
  const values = sheets.flatMap((scanned) =>
    scanned.own.map(({ row, column }) => valueAt(scanned, row, column)),
  );
  const waits = application.calculationMode === 'Manual' ? ['Calculating'] : ['Calculating', 'Pending'];
  return {
    valueAt,
    values,
    isPending: values.some(isPending),
    isDone: !waits.includes(application.calculationState),
  };
}
