import type { Meant } from './excel/readMeant.ts';
import { readNames } from './excel/readNames.ts';
import { readNumberFormats } from './excel/readNumberFormats.ts';
import { readPlaces } from './excel/readPlaces.ts';
import { readRegistry } from './excel/readRegistry.ts';
import { readThawScope } from './excel/readThawScope.ts';
import { requireWritable } from './excel/requireWritable.ts';
import type { Touched } from './excel/requireWritable.ts';
import { sheetsByName } from './excel/sheetsByName.ts';
import { forgetThawed, writeThawed } from './excel/writeThawed.ts';
import type { ThawSummary } from './freeze/freezing.ts';
import { planThaw } from './freeze/planThaw.ts';
import type { Restored } from './freeze/planThaw.ts';
import type { Job, JobControl } from '../model/index.ts';
import type { RefreshScope } from './refreshing.ts';
import { frozenPlaces } from './registry/frozenPlaces.ts';
import { startInScope } from './startInScope.ts';

const mostListed = 200;
const effect = 'No formula was restored.';

export interface ThawOptions {
  readonly scope: RefreshScope;
  /** Also where the cells were changed since they were frozen: what stands there is lost. */
  readonly overwritesChanged?: boolean;
}

/**
 * Brings frozen formulas back as they were, with references as Excel would have kept them. Cells that were changed since keep
 * what stands there, and are named. Cancelled on the way, what is back by then stays, and the rest can be thawed. Rejects with a `WorkbookProblem` where a sheet is protected or filtered.
 */
export function thaw({ scope, overwritesChanged = false }: ThawOptions): Job<ThawSummary> {
  return startInScope({ doing: 'thawing', effect, scope }, (context, meant, control) =>
    thawIn(context, { meant, overwritesChanged }, control),
  );
}

async function thawIn(
  context: Excel.RequestContext,
  { meant, overwritesChanged }: { readonly meant: Meant; readonly overwritesChanged: boolean },
  control: JobControl,
): Promise<ThawSummary> {
  const isInScope = await readThawScope(context, meant);
  const names = await readNames(context);
  const registry = await readRegistry(context);
  const instances = registry.registry.frozen.flatMap((set) => frozenPlaces(set, names));
  const places = instances.flatMap((instance) =>
    instance.cells.flatMap((cell) => instance.placeOf(cell) ?? []).filter(isInScope),
  );
  const standsAt = await readPlaces(context, places, control);
  const question = { instances, standsAt, overwritesChanged };
  const plan = planThaw({ ...question, isInScope, countsVanished: meant.scope === 'workbook' });
  const listed = plan.changed.slice(0, mostListed);
  const formats = await readNumberFormats(
    context,
    listed.map(({ sheet, differsAt }) => ({ sheet, address: differsAt })),
  );
  const sheetOf = sheetsByName(context);
  let restored: readonly Restored[] = [];
  let isCancelled = control.isCancelled();
  if (!isCancelled) {
    await requireWritable(context, touchedBy(plan.restored, sheetOf), effect);
    restored = await writeThawed(context, plan.restored, sheetOf, control);
    isCancelled = restored.length < plan.restored.length;
    const back = new Set(restored.map(({ place }) => place));
    const settled = isCancelled
      ? planThaw({ ...question, isInScope: (place) => back.has(place), countsVanished: false })
      : plan;
    await forgetThawed(context, settled, { names: names.names, registry }, sheetOf);
  }
  return {
    scope: meant.scope,
    found: plan.found,
    restored: restored.length,
    changed: listed.map((cell, at) => ({ ...cell, numberFormat: formats[at] ?? '' })),
    changedCount: plan.changed.length,
    isOverwritten: overwritesChanged && !isCancelled,
    lost: plan.lost.slice(0, mostListed),
    isCancelled,
  };
}

function touchedBy(
  restored: readonly Restored[],
  sheetOf: (name: string) => Excel.Worksheet,
): readonly Touched[] {
  return [...new Set(restored.map(({ place }) => place.sheet))].map((name) => ({
    name,
    sheet: sheetOf(name),
    areas: restored.filter(({ place }) => place.sheet === name).map(({ place }) => place.area),
  }));
}
