import type { DefinedName } from '../formula/ownNames.ts';
import { fitRequests } from './fitRequests.ts';

/** What Excel is asked to do with one name weighs this much beside its formula. */
const bytesOfName = 800;

/** Adds names of the workbook that nobody sees, as many in a request as Excel on the web takes. */
export async function addHiddenNames(
  context: Excel.RequestContext,
  added: readonly DefinedName[],
): Promise<void> {
  const { names } = context.workbook;
  for (const request of fitRequests(added, ({ formula }) => bytesOfName + formula.length * 4)) {
    for (const { name, formula } of request) names.add(name, formula).visible = false;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- Excel on the web takes no larger request
    await context.sync();
  }
}

/** Deletes names of the workbook and of sheets; those that are gone already are passed over. */
export async function deleteNames(
  context: Excel.RequestContext,
  names: readonly Pick<DefinedName, 'name' | 'sheet'>[],
  sheetOf: (name: string) => Excel.Worksheet,
): Promise<void> {
  for (const request of fitRequests(names, () => bytesOfName)) {
    for (const { name, sheet } of request)
      (sheet === undefined ? context.workbook : sheetOf(sheet)).names.getItemOrNullObject(name).delete();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- Excel on the web takes no larger request
    await context.sync();
  }
}
