import { whenInForce } from '../dataset/index.ts';
import type { Edition } from '../dataset/index.ts';
import { Refusal } from '../model/index.ts';
import { isTurkish } from './excel/hostFacts.ts';
import { insertAt } from './excel/insertAt.ts';
import { insertOnNewSheet } from './excel/insertOnNewSheet.ts';
import type { PlacementMeant } from './excel/readPlacement.ts';
import { readTarget } from './excel/readTarget.ts';
import { requireSpills } from './excel/requireSpills.ts';
import { requireTables } from './excel/requireTables.ts';
import { runExcel } from './excel/runExcel.ts';
import { insertInTurn } from './insertInTurn.ts';
import type { InsertOptions, InsertOutcome, Placement } from './insertion.ts';
import type { Layout } from './layout/layout.ts';
import { placeLayout } from './layout/placeLayout.ts';
import { WorkbookProblem } from './problem.ts';
import type { SheetPlan } from './sheetPlan.ts';

const effect = 'Nothing was inserted.';

/** Inserts a whole sheet, on a new one or from a cell on, with the checks and outcomes of `insert`. */
export async function insertSheet(
  plan: SheetPlan,
  placement: Placement,
  options: InsertOptions = {},
): Promise<InsertOutcome> {
  if (plan.mode === 'formula' && isTurkish()) throw notInTurkish();
  return insertInTurn(placement, options, (meant) => insertThere(plan, meant, options));
}

async function insertThere(
  plan: SheetPlan,
  placement: PlacementMeant,
  options: InsertOptions,
): Promise<InsertOutcome> {
  const edition = await whenInForce();
  const layout = await layOut(plan, edition);
  const { kind, mode, label, formula } = plan;
  const request = { asked: { kind, mode, label, formula }, options, edition };
  return runExcel({ effect }, async (context) => {
    requireSpills(layout);
    await requireTables(context, plan.reads, effect);
    if (placement.at === 'new-sheet')
      return insertOnNewSheet(context, layout, { ...request, wantedName: placement.name ?? plan.sheetName });
    const target = await readTarget(context, placement);
    return insertAt(context, target, placeLayout(layout, target.anchor), request);
  });
}

async function layOut(plan: SheetPlan, edition: Edition): Promise<Layout> {
  try {
    return await plan.layOut(edition);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new WorkbookProblem(
      { code: 'no-answer', reason: error.message, effect, repair: 'Change what is asked.' },
      error,
    );
  }
}

function notInTurkish(): WorkbookProblem {
  return new WorkbookProblem({
    code: 'not-supported',
    reason: 'A Turkish Excel does not understand REE functions that are inserted.',
    effect,
    repair: 'Insert it as values.',
  });
}
