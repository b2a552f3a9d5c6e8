import type { OwnNames } from '../formula/ownNames.ts';
import type { JobControl } from '../../model/index.ts';
import { listOwnCells } from '../refresh/ownCell.ts';
import type { OwnCell, ReadCells } from '../refresh/ownCell.ts';
import { pieces, rangeOf } from './readCells.ts';
import type { SheetScope } from './readScope.ts';

/** A sheet with its REE cells, and the pieces that they were found in. */
export interface ScannedSheet extends SheetScope {
  readonly own: readonly OwnCell[];
  readonly read: readonly ReadCells[];
}

/** Reads formulas and values of sheets piece by piece and finds the cells with REE formulas; stops early where it is cancelled. */
export async function scanSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetScope[],
  names: OwnNames,
  { report, isCancelled }: JobControl,
): Promise<readonly ScannedSheet[]> {
  const all = sheets.flatMap((scope) =>
    scope.areas.flatMap((area) => pieces(area)).map((area) => ({ scope, area })),
  );
  const total = all.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  const found = new Map(sheets.map((scope) => [scope, { own: [] as OwnCell[], read: [] as ReadCells[] }]));
  let done = 0;
  for (const { scope, area } of all) {
    if (isCancelled()) break;
    report(done, total, `Reading ${scope.name}`);
    const range = rangeOf(scope.sheet, area).load('formulas,values');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- Excel on the web answers with no more
    await context.sync();
    const read: ReadCells = {
      area,
      formulas: range.formulas as unknown[][],
      values: range.values as unknown[][],
    };
    const own = listOwnCells(read, scope.name, names);
    if (own.length > 0) {
      found.get(scope)?.own.push(...own);
      found.get(scope)?.read.push(read);
    }
    done += area.rows * area.columns;
  }
  return sheets.map((scope) => ({ ...scope, ...(found.get(scope) ?? { own: [], read: [] }) }));
}
