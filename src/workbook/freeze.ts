import { answeringEdition } from './answeringEdition.ts';
import { findArrays } from './excel/findArrays.ts';
import { readFilled } from './excel/readFilled.ts';
import type { Meant } from './excel/readMeant.ts';
import { readNames } from './excel/readNames.ts';
import { readRegistry } from './excel/readRegistry.ts';
import { readSettled } from './excel/readSettled.ts';
import { readScope } from './excel/readScope.ts';
import { requireWritable } from './excel/requireWritable.ts';
import { scanSheets } from './excel/scanSheets.ts';
import type { ScannedSheet } from './excel/scanSheets.ts';
import { writeFrozen } from './excel/writeFrozen.ts';
import { dropFrozen } from './freeze/dropFrozen.ts';
import type { FreezeSummary } from './freeze/freezing.ts';
import { nextFrozenId } from './freeze/nextFrozenId.ts';
import { anchorSet, planFreeze } from './freeze/planFreeze.ts';
import type { Job, JobControl } from '../model/index.ts';
import type { RefreshScope } from './refreshing.ts';
import { startInScope } from './startInScope.ts';

const mostListed = 200;
const effect = 'Nothing was frozen.';

export interface FreezeOptions {
  readonly scope: RefreshScope;
  /** `YYYY-MM-DD`, kept with the formulas; nothing here reads a clock. */
  readonly frozenOn?: string;
}

/**
 * Replaces formulas that call this add-in by the values that they show, with their formats; `thaw` brings the formulas back.
 * A cell in error keeps its formula. All or nothing, also where it is cancelled: rejects with a `WorkbookProblem` where a sheet is protected or filtered.
 */
export function freeze({ scope, frozenOn = '' }: FreezeOptions): Job<FreezeSummary> {
  return startInScope({ doing: 'freezing', effect, scope }, (context, meant, control) =>
    freezeIn(context, { meant, frozenOn }, control),
  );
}

async function freezeIn(
  context: Excel.RequestContext,
  { meant, frozenOn }: { readonly meant: Meant; readonly frozenOn: string },
  control: JobControl,
): Promise<FreezeSummary> {
  const edition = await answeringEdition(effect);
  const { sheets, names } = await readScope(context, meant);
  const scanned = await settle(context, await scanSheets(context, sheets, names, control), control);
  const plan = planFreeze(await readFilled(context, scanned, control));
  const touched = scanned.map(({ sheet, name }) => ({
    sheet,
    name,
    areas: plan.frozen.filter((one) => one.sheet === name).map(({ area }) => area),
  }));
  await requireWritable(context, touched, effect);
  const arrays = control.isCancelled() ? undefined : await findArrays(context, scanned, plan.frozen);
  const frozen = arrays ? plan.frozen.filter(({ cell }) => !arrays.cells.has(cell)) : [];
  const skipped = [...plan.skipped, ...(arrays?.skipped ?? [])];
  let isCancelled = control.isCancelled();
  if (!isCancelled && frozen.length > 0) {
    const known = await readNames(context);
    const registry = await readRegistry(context);
    const id = nextFrozenId([
      ...known.names.map(({ name }) => name),
      ...registry.registry.frozen.map((one) => one.id),
    ]);
    const before = registry.registry.frozen;
    for (const set of dropFrozen(before, known, frozen)) registry.registry.putFrozen(set);
    isCancelled = !(await writeFrozen(
      context,
      {
        sheets: new Map(scanned.map(({ name, sheet }) => [name, sheet])),
        frozen,
        anchored: anchorSet(frozen, { id, edition: edition.id, frozenOn }),
        registry,
        before,
        effect,
      },
      control,
    ));
  }
  return {
    scope: meant.scope,
    frozen: isCancelled ? 0 : frozen.length,
    cells: isCancelled ? 0 : frozen.reduce((sum, { area }) => sum + area.rows * area.columns, 0),
    skipped: skipped.slice(0, mostListed),
    skippedCount: skipped.length,
    isCancelled,
    edition: edition.id,
  };
}

/** With what the cells show once they are calculated: nothing else may become a constant. */
async function settle(
  context: Excel.RequestContext,
  scanned: readonly ScannedSheet[],
  { isCancelled }: JobControl,
): Promise<readonly ScannedSheet[]> {
  if (isCancelled() || scanned.every(({ own }) => own.length === 0)) return scanned;
  const valueAt = await readSettled(context, scanned, isCancelled);
  return scanned.map((one) => ({
    ...one,
    own: one.own.map((cell) => ({ ...cell, value: valueAt(one, cell.row, cell.column) ?? '' })),
  }));
}
