import { toProblem } from './toProblem.ts';

export interface RunOptions {
  /** What a failure means for the workbook: "Nothing was inserted." */
  readonly effect: string;
  /** Waits for a cell that is being edited, instead of failing. */
  readonly waitsForEdit?: boolean;
}

/** Talks to Excel. Whatever Excel refuses becomes a `WorkbookProblem`. */
export async function runExcel<T>(
  { effect, waitsForEdit = false }: RunOptions,
  act: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: waitsForEdit }, act);
  } catch (error) {
    throw toProblem(error, effect);
  }
}
