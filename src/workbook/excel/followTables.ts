import type { Heard } from '../following/heard.ts';

type Hear = (heard: Heard) => void;

/** By whom is not said before ExcelApi 1.14. */
type Changed = Pick<Excel.WorksheetChangedEventArgs, 'worksheetId'> &
  Partial<Excel.WorksheetChangedEventArgs>;

/** Queues listening for tables and sheets that come: little is said of them where nobody follows any. */
export function listenForTables({ workbook }: Excel.RequestContext, hear: Hear): void {
  const rearranged = toldOf(hear, (): Heard => ({ kind: 'rearranged' }));
  workbook.tables.onAdded.add(rearranged);
  workbook.worksheets.onAdded.add(rearranged);
}

/** Queues listening to cells, and for tables and sheets that go. */
export function listenToCells({ workbook }: Excel.RequestContext, hear: Hear): void {
  const { tables, worksheets } = workbook;
  const rearranged = toldOf(hear, (): Heard => ({ kind: 'rearranged' }));
  tables.onDeleted.add(rearranged);
  worksheets.onDeleted.add(rearranged);
  worksheets.onChanged.add(
    toldOf(hear, ({ worksheetId, triggerSource: by }: Changed): Heard => {
      return {
        kind: 'changed',
        sheetId: worksheetId,
        isOwn: by === undefined ? undefined : by === 'ThisLocalAddin',
      };
    }),
  );
  worksheets.onCalculated.add(
    toldOf(hear, ({ worksheetId }: Excel.WorksheetCalculatedEventArgs): Heard => ({
      kind: 'calculated',
      sheetId: worksheetId,
    })),
  );
}

function toldOf<A>(hear: Hear, heardOf: (args: A) => Heard): (args: A) => Promise<void> {
  return (args) => {
    hear(heardOf(args));
    return Promise.resolve();
  };
}
