import { readNames } from './excel/readNames.ts';
import { readPlaces } from './excel/readPlaces.ts';
import { readRegistry } from './excel/readRegistry.ts';
import { readThawScope } from './excel/readThawScope.ts';
import { requireWritable } from './excel/requireWritable.ts';
import { runExcel } from './excel/runExcel.ts';
import { writeThawed } from './excel/writeThawed.ts';
import type { ThawSummary } from './freeze/freezing.ts';
import { planThaw } from './freeze/planThaw.ts';
import { startJob } from '../model/index.ts';
import type { Job, JobControl } from '../model/index.ts';
import type { RefreshScope } from './refreshing.ts';
import { frozenPlaces } from './registry/frozenPlaces.ts';

const mostListed = 200;
const effect = 'No formula was restored.';

export interface ThawOptions {
  readonly scope: RefreshScope;
  /** Also where the cells were changed since they were frozen: what stands there is lost. */
  readonly overwritesChanged?: boolean;
}

/**
 * Brings frozen formulas back as they were, with references as Excel would have kept them. Cells that were changed since keep
 * what stands there, and are named. Rejects with a `WorkbookProblem` where a sheet is protected or filtered.
 */
export function thaw(options: ThawOptions): Job<ThawSummary> {
  return startJob((control) =>
    runExcel({ effect, waitsForEdit: true }, (context) => thawIn(context, options, control)),
  );
}

async function thawIn(
  context: Excel.RequestContext,
  { scope, overwritesChanged = false }: ThawOptions,
  control: JobControl,
): Promise<ThawSummary> {
  const isInScope = await readThawScope(context, scope);
  const names = await readNames(context);
  const registry = await readRegistry(context);
  const instances = registry.registry.frozen.flatMap((set) => frozenPlaces(set, names));
  const places = instances.flatMap((instance) =>
    instance.cells.flatMap((cell) => instance.placeOf(cell) ?? []).filter(isInScope),
  );
  const standsAt = await readPlaces(context, places, control);
  const isCancelled = control.isCancelled();
  const plan = planThaw({
    instances,
    isInScope,
    standsAt,
    overwritesChanged,
    countsVanished: scope === 'workbook',
  });
  if (!isCancelled) {
    const sheets = [...new Set(plan.restored.map(({ place }) => place.sheet))];
    const touched = sheets.map((name) => ({
      name,
      sheet: context.workbook.worksheets.getItem(name),
      areas: plan.restored.filter(({ place }) => place.sheet === name).map(({ place }) => place.area),
    }));
    await requireWritable(context, touched, effect);
    await writeThawed(context, plan, { names, registry }, control);
  }
  return {
    scope,
    found: plan.found,
    restored: isCancelled ? 0 : plan.restored.length,
    changed: plan.changed.slice(0, mostListed),
    changedCount: plan.changed.length,
    isOverwritten: overwritesChanged && !isCancelled,
    lost: plan.lost.slice(0, mostListed),
    isCancelled,
  };
}
