import type { Job, JobControl } from '../model/index.ts';
import { readMeant } from './excel/readMeant.ts';
import type { Meant } from './excel/readMeant.ts';
import { runExcel } from './excel/runExcel.ts';
import type { RefreshScope } from './refreshing.ts';
import { startInTurn } from './startInTurn.ts';

interface Parts {
  /** "freezing" */
  readonly doing: string;
  /** What a failure means for the workbook. */
  readonly effect: string;
  readonly scope: RefreshScope;
}

/** Starts a job on cells that are chosen now; it begins when all that were started before have ended. */
export function startInScope<T>(
  { doing, effect, scope }: Parts,
  run: (context: Excel.RequestContext, meant: Meant, control: JobControl) => Promise<T>,
): Job<T> {
  const reading = readMeant(scope, effect);
  // Said when its turn comes; a job that is withdrawn before says nothing.
  reading.catch(() => undefined);
  return startInTurn(doing, async (control) => {
    const meant = await reading;
    return runExcel({ effect, waitsForEdit: true }, (context) => run(context, meant, control));
  });
}
