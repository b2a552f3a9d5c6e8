import { WorkbookProblem } from '../problem.ts';

/** Refuses formulas that read a table that the workbook does not have, or no more: Excel would not take them. */
export async function requireTables(
  context: Excel.RequestContext,
  names: readonly string[],
  effect: string,
): Promise<void> {
  if (names.length === 0) return;
  const { tables } = context.workbook;
  const found = names.map((name) => ({ name, table: tables.getItemOrNullObject(name).load('name') }));
  await context.sync();
  const missing = found.find(({ table }) => table.isNullObject);
  if (!missing) return;
  throw new WorkbookProblem({
    code: 'no-such-table',
    reason: `The workbook has no table ${missing.name}: it was deleted or renamed.`,
    effect,
    repair: 'Choose again what is read.',
  });
}
