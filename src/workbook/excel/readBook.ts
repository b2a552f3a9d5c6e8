import { askCall, CellError } from '../answer/askCall.ts';
import type { ReferredValues } from '../answer/askCall.ts';
import { resolveCalls } from '../answer/resolveCalls.ts';
import { unattended } from '../../model/index.ts';
import type { JobControl } from '../../model/index.ts';
import type { BookRead, CheckedCell, Content, KeptValues } from '../check/bookRead.ts';
import { wordsIn } from '../check/wordsIn.ts';
import { readCallSyntax, readSingleCall } from '../formula/callSyntax.ts';
import type { CallSyntax } from '../formula/callSyntax.ts';
import { mendNames } from '../formula/mendNames.ts';
import { intersect } from '../place/area.ts';
import type { Place } from '../place/area.ts';
import { isError, isPending } from '../refresh/ownCell.ts';
import type { OwnCell, ReadCells } from '../refresh/ownCell.ts';
import type { CellRead } from '../refreshing.ts';
import { frozenPlaces } from '../registry/frozenPlaces.ts';
import { findBlocks } from './findBlocks.ts';
import { readNames } from './readNames.ts';
import { readReferred } from './readReferred.ts';
import { readRegistry } from './readRegistry.ts';
import type { ScannedSheet } from './scanSheets.ts';

/** Everything that the checks look at, read once. */
export async function readBook(
  context: Excel.RequestContext,
  scanned: readonly ScannedSheet[],
  { edition, staleDays, overrides }: Pick<BookRead, 'edition' | 'staleDays' | 'overrides'>,
  control: JobControl = unattended(),
): Promise<BookRead> {
  const cells: CheckedCell[] = [];
  for (const one of scanned) {
    if (control.isCancelled()) break;
    control.report(cells.length, cells.length, `Checking ${one.name}`);
    cells.push(...(await readCheckedCells(context, one)));
  }
  const names = await readNames(context);
  const { registry } = await readRegistry(context);
  const frozen = registry.frozen.flatMap((set) =>
    frozenPlaces(set, names).map((instance) => ({
      set,
      places: instance.cells.flatMap((cell) => instance.placeOf(cell) ?? []),
    })),
  );
  const blocks = await findBlocks(context, registry.blocks);
  const ofBlocks = blocks.flatMap(({ block, found }): KeptValues[] =>
    block.mode === 'values' && block.kind !== 'overrides' && found
      ? [{ sheet: found.sheet, address: found.address, label: block.label, edition: block.edition }]
      : [],
  );
  const read = new Map(scanned.map(({ name, read: pieces }) => [name, pieces]));
  return {
    edition,
    isPinned: registry.pin?.edition === edition.id,
    staleDays,
    overrides,
    cells,
    names: names.names,
    kept: [...ofBlocks, ...frozen.flatMap(({ set, places }) => keptOf(set.edition, places))],
    contentAt: (sheet, row, column) => contentIn(read.get(sheet) ?? [], row, column),
    wordsAround: wordsIn(read),
    isFrozen: frozenAt(frozen.flatMap(({ places }) => places)),
  };
}

/** The REE cells of a sheet with their calls and what those refer to. */
export async function readCheckedCells(
  context: Excel.RequestContext,
  { sheet, name, own }: ScannedSheet,
): Promise<readonly CheckedCell[]> {
  const read = own.map((cell) => ({ cell, calls: readCallSyntax(cell.formula) }));
  const referred = await readReferred(
    context,
    sheet,
    read.flatMap(({ calls }) => calls),
  );
  return Promise.all(
    read.map(async ({ cell, calls }) => {
      const single = readSingleCall(mendNames(cell.formula));
      return {
        ...cell,
        sheet: name,
        calls: resolveCalls(calls, referred),
        syntax: calls,
        referred,
        isSingle: single !== undefined,
        answer: single && (await answerTo(cell, single, referred)),
      };
    }),
  );
}

/** Only what is in error is asked. */
async function answerTo(
  { value }: OwnCell,
  call: CallSyntax,
  referred: ReferredValues,
): Promise<CellRead | undefined> {
  if (!isError(value) || isPending(value) || value === '#SPILL!') return undefined;
  const first = (await askCall(call, referred))?.[0]?.[0];
  return first instanceof CellError ? undefined : first;
}

function keptOf(edition: string, places: readonly Place[]): readonly KeptValues[] {
  const [first] = places;
  if (!first) return [];
  const label = places.length === 1 ? '1 frozen formula' : `${places.length} frozen formulas`;
  return [{ sheet: first.sheet, address: '', label, edition }];
}

function contentIn(read: readonly ReadCells[], row: number, column: number): Content | undefined {
  for (const { area, formulas, values } of read) {
    const formula = formulas[row - area.row]?.[column - area.column];
    if (formula !== undefined) return { formula, value: values[row - area.row]?.[column - area.column] };
  }
  return undefined;
}

function frozenAt(places: readonly Place[]): BookRead['isFrozen'] {
  const single = new Set<string>();
  const large: Place[] = [];
  for (const place of places)
    if (place.area.rows * place.area.columns === 1)
      single.add(`${place.sheet}!${place.area.row}:${place.area.column}`);
    else large.push(place);
  return (sheet, row, column) =>
    single.has(`${sheet}!${row}:${column}`) ||
    large.some(
      (one) => one.sheet === sheet && intersect(one.area, { row, column, rows: 1, columns: 1 }) !== undefined,
    );
}
