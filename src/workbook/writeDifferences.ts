import { startJob } from '../model/index.ts';
import type { Job, JobControl } from '../model/index.ts';
import { namedSources } from './answer/namedSources.ts';
import { unnamedSources } from './answer/sourceLine.ts';
import { readTouched } from './excel/readTouched.ts';
import { runExcel } from './excel/runExcel.ts';
import { insertSheet } from './insertSheet.ts';
import { placedCells } from './placedCells.ts';
import { WorkbookProblem } from './problem.ts';
import type { Differences } from './sheets/differences/differences.ts';
import { startInTurn } from './startInTurn.ts';
import type { TwoEditions } from './touching.ts';

export interface DifferencesSummary {
  /** Cells with REE formulas. */
  readonly found: number;
  readonly touched: number;
  /** Cells of which only Excel can say. */
  readonly uncertain: number;
  /** The new sheet; empty where nothing differs. */
  readonly sheet: string;
  readonly address: string;
}

const effect = 'Nothing was inserted.';

/**
 * Lists on a new sheet every REE cell that another edition would answer differently; where none would be, there is no sheet.
 * Rejects with a `WorkbookProblem`.
 */
export function writeDifferences(editions: TwoEditions, insertedOn: string): Job<DifferencesSummary> {
  return startJob(async (control) => {
    const read = startInTurn('comparing the editions', () => readDifferences(editions, control));
    const relay = (): void => {
      const { done, total, what, isWaiting } = read.progress.get();
      if (isWaiting) control.wait(what);
      else control.report(done, total, what);
    };
    read.progress.subscribe(relay);
    control.signal.addEventListener('abort', read.cancel);
    const differences = await read.result;
    const { found, touched, uncertain } = differences;
    const summary = { found, touched: touched.length, uncertain: uncertain.length, sheet: '', address: '' };
    if (touched.length + uncertain.length === 0 || control.isCancelled()) return summary;
    return { ...summary, ...(await insertDifferences(differences, insertedOn, control)) };
  });
}

function readDifferences(editions: TwoEditions, control: JobControl): Promise<Differences> {
  return runExcel({ effect, waitsForEdit: true }, async (context) => {
    const { scanned, touched, uncertain } = await readTouched(context, editions, control);
    return {
      before: editions.before.id,
      after: editions.after.id,
      found: scanned.reduce((sum, { own }) => sum + own.length, 0),
      touched: placedCells(scanned, (cell) => touched.has(cell)).map(({ cell, ...place }) => ({
        ...place,
        calls: (touched.get(cell) ?? []).map(({ syntax, referred, ...call }) => ({
          ...call,
          source: `${namedSources(editions.after, syntax, referred) || unnamedSources}.`,
        })),
      })),
      uncertain: placedCells(scanned, (cell) => uncertain.has(cell)).map(({ cell: _, ...place }) => place),
    };
  });
}

async function insertDifferences(
  differences: Differences,
  insertedOn: string,
  control: JobControl,
): Promise<Pick<DifferencesSummary, 'sheet' | 'address'>> {
  const { layOutDifferences, titleOf } = await import(
    /* webpackChunkName: "sheets" */ './sheets/differences/layOutDifferences.ts'
  );
  const outcome = await insertSheet(
    {
      kind: 'comparison',
      label: titleOf(differences),
      sheetName: `${differences.before} beside ${differences.after}`,
      mode: 'values',
      formula: '',
      reads: [],
      layOut: () => layOutDifferences(differences),
    },
    { at: 'new-sheet' },
    { insertedOn, control },
  );
  if (outcome.status === 'inserted') return { sheet: outcome.sheet, address: 'A1' };
  throw new WorkbookProblem({
    code: 'no-room',
    reason: 'The new sheet is in use already.',
    effect,
    repair: 'Compare again.',
  });
}
