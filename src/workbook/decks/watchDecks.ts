import type { Lay } from '../../dataset/index.ts';
import { readDeckTables } from '../excel/readDeckTables.ts';
import { followInExcel } from '../following/followInExcel.ts';
import { DecksWatch } from './decksWatch.ts';

interface Parts {
  readonly lay: (lay: Lay | undefined) => void;
  readonly report: (what: string, error: unknown) => void;
}

const unread = 'The price decks of the workbook cannot be named by functions.';
const pauseMs = 1000;

/** The price decks and rate tables of the workbook that is open in Excel, kept up to their cells. */
export function watchDecks({ lay, report }: Parts): DecksWatch {
  return new DecksWatch({
    ...followInExcel(unread, readDeckTables),
    pause: () => new Promise((resolve) => setTimeout(resolve, pauseMs)),
    lay,
    report,
  });
}
