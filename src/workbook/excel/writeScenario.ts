import { safeCell } from '../safeCell.ts';
import { WorkbookProblem } from '../problem.ts';
import { readOverrides } from './readOverrides.ts';

/** Writes the cell that names the scenario in force; a formula in it is never overwritten. */
export async function writeScenario(
  context: Excel.RequestContext,
  scenario: string,
  effect: string,
): Promise<void> {
  const cell = (await readOverrides(context)).seen?.scenario;
  if (!cell)
    throw new WorkbookProblem({
      code: 'no-such-place',
      reason: 'No cell has the name REE_scenario.',
      effect,
      repair: 'Give the cell that names the scenario this name (Formulas, Define Name).',
    });
  if (cell.isFormula)
    throw new WorkbookProblem({
      code: 'formula-there',
      reason: `A formula chooses the scenario, in ${cell.sheet}!${cell.address}.`,
      effect,
      repair: 'Change what the formula reads, or type a scenario over it.',
    });
  const sheet = context.workbook.worksheets.getItem(cell.sheet);
  sheet.getRange(cell.address).values = [[safeCell(scenario)]];
  await context.sync();
}
