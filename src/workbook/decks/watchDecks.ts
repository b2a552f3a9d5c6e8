import type { Lay } from '../../dataset/index.ts';
import { listenForTables, listenToCells } from '../excel/followOverrides.ts';
import { readDeckTables } from '../excel/readDeckTables.ts';
import { runExcel } from '../excel/runExcel.ts';
import { DecksWatch } from './decksWatch.ts';

interface Parts {
  readonly lay: (lay: Lay | undefined) => void;
  readonly report: (what: string, error: unknown) => void;
}

const run = { effect: 'The price decks of the workbook cannot be named by functions.', waitsForEdit: true };

const pauseMs = 1000;

/** The price decks and rate tables of the workbook that is open in Excel, kept up to their cells. */
export function watchDecks({ lay, report }: Parts): DecksWatch {
  return new DecksWatch({
    lay,
    report,
    open: (hear) =>
      runExcel(run, (context) => {
        listenForTables(context, hear);
        return readDeckTables(context);
      }),
    pause: () => new Promise((resolve) => setTimeout(resolve, pauseMs)),
    read: () => runExcel(run, readDeckTables),
    follow: (hear) =>
      runExcel(run, async (context) => {
        listenToCells(context, hear);
        await context.sync();
      }),
  });
}
