import type { WorkbenchPage } from './workbenchPage.ts';

/** What `Excel.run` ended with: its result, or the error as an add-in sees it. */
export interface Outcome<T> {
  readonly result?: T;
  readonly code?: string;
  readonly message?: string;
  readonly location?: string;
  readonly statement?: string;
}

/** Runs `Excel.run` in the add-in's page, under Microsoft's office.js. The function may use nothing around it. */
export function runExcel<T>(
  workbench: WorkbenchPage,
  act: (context: Excel.RequestContext) => Promise<T>,
  options = '{}',
): Promise<Outcome<T>> {
  return workbench.addin.evaluate(`(async () => {
    const __name = (named) => named;
    try {
      return { result: await Excel.run(${options}, ${act.toString()}) };
    } catch ({ code, message, debugInfo }) {
      return { code, message, location: debugInfo?.errorLocation, statement: debugInfo?.statement };
    }
  })()`);
}
