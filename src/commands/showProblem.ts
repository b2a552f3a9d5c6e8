/** Opens the pane with what stands in the way of a command. What is no problem of the user's is thrown on. */
export async function showProblem(error: unknown): Promise<void> {
  const { WorkbookProblem, lastOperation } = await import(
    /* webpackChunkName: "workbook" */ '../workbook/index.ts'
  );
  if (!(error instanceof WorkbookProblem)) throw error;
  lastOperation.set({ kind: 'problem', problem: error });
  await Office.addin.showAsTaskpane();
}
