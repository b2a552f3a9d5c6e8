import { listenForTables, listenToCells } from '../excel/followTables.ts';
import { runExcel } from '../excel/runExcel.ts';
import type { FollowedPorts } from './followedReading.ts';

/** Follows tables of the workbook that is open in Excel; `effect` says what it means that they cannot be read. */
export function followInExcel<Seen>(
  effect: string,
  read: (context: Excel.RequestContext) => Promise<Seen>,
): FollowedPorts<Seen> {
  const options = { effect, waitsForEdit: true };
  return {
    open: (hear) =>
      runExcel(options, (context) => {
        listenForTables(context, hear);
        return read(context);
      }),
    read: () => runExcel(options, read),
    follow: (hear) =>
      runExcel(options, async (context) => {
        listenToCells(context, hear);
        await context.sync();
      }),
  };
}
