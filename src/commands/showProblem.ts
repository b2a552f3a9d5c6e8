import { Withdrawn } from '../model/index.ts';

/** Opens the pane with what stands in the way of a command. What the user has cancelled needs no word; what is no problem of theirs is thrown on. */
export async function showProblem(error: unknown): Promise<void> {
  if (error instanceof Withdrawn) return;
  const { WorkbookProblem, lastOperation } = await import(
    /* webpackChunkName: "workbook" */ '../workbook/index.ts'
  );
  if (!(error instanceof WorkbookProblem)) throw error;
  lastOperation.set({ kind: 'problem', problem: error });
  await Office.addin.showAsTaskpane();
}
