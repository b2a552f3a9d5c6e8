import { CommandType, ICommandService } from '@univerjs/core';
import type { ICommandInfo, IMutation, IMutationInfo, Injector } from '@univerjs/core';
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import type { ISetDefinedNameMutationParam } from '@univerjs/engine-formula';
import { CopySheetCommand, RemoveSheetCommand, SheetInterceptorService } from '@univerjs/sheets';
import { dropSheet } from './dropSheet.ts';
import { moveToSheet } from './moveToSheet.ts';
import type { NameInfo } from './nameInfo.ts';

interface Book {
  readonly list: () => readonly NameInfo[];
  readonly sheetName: (sheetId: string) => string | undefined;
  readonly toMutation: (name: NameInfo) => ISetDefinedNameMutationParam;
}

interface SheetParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly targetSubUnitId: string;
}

interface CopyParams extends SheetParams {
  readonly copies: readonly { readonly of: string; readonly id: string }[];
}

interface Mutations {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

const NOTHING: Mutations = { redos: [], undos: [] };
const COPY_NAMES = 'workbench.mutation.copy-names';

/**
 * Does with names what Excel does when a sheet is copied or deleted: the copy gets its own of the sheet's names and of those
 * of the workbook that lead to the sheet; with a sheet its own names go, and what others refer to on it is `#REF!`. Univer
 * does the last only for a name that is one reference.
 */
export function keepNamesWithSheets(injector: Injector, book: Book): void {
  const commands = injector.get(ICommandService);
  commands.registerCommand({
    id: COPY_NAMES,
    type: CommandType.MUTATION,
    // By now the copy stands in the workbook, under its name.
    handler: (_, params) =>
      copiedNames(book, params).every((name) =>
        commands.syncExecuteCommand(SetDefinedNameMutation.id, book.toMutation(name)),
      ),
  } satisfies IMutation<CopyParams>);
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }: ICommandInfo) => {
      if (id === CopySheetCommand.id) return mutationsOfCopy(book, params as SheetParams);
      if (id === RemoveSheetCommand.id) return mutationsOfRemoval(book, params as SheetParams);
      return NOTHING;
    },
  });
}

function mutationsOfCopy(book: Book, params: SheetParams): Mutations {
  const { unitId, subUnitId } = params;
  const copies = namesOf(book, subUnitId).map(({ id }) => ({ of: id, id: crypto.randomUUID() }));
  if (copies.length === 0) return NOTHING;
  return {
    redos: [{ id: COPY_NAMES, params: { ...params, copies } }],
    undos: copies.map(({ id }) => ({ id: RemoveDefinedNameMutation.id, params: { unitId, id } })),
  };
}

function mutationsOfRemoval(book: Book, { unitId, subUnitId }: SheetParams): Mutations {
  const sheet = book.sheetName(subUnitId) ?? '';
  const own = book.list().filter(({ sheetId }) => sheetId === subUnitId);
  const dead = book.list().flatMap((name) => {
    const formula = name.sheetId === subUnitId ? undefined : dropSheet(name.formula, sheet);
    return formula === undefined ? [] : [{ name, formula }];
  });
  return {
    redos: [
      ...own.map(({ id }) => ({ id: RemoveDefinedNameMutation.id, params: { unitId, id } })),
      ...dead.map(({ name, formula }) => ({
        id: SetDefinedNameMutation.id,
        params: book.toMutation({ ...name, formula }),
      })),
    ],
    undos: [...own, ...dead.map(({ name }) => name)].map((name) => ({
      id: SetDefinedNameMutation.id,
      params: book.toMutation(name),
    })),
  };
}

/** The names that a copy of the sheet gets; where both have one, that of the sheet. */
function namesOf(book: Book, subUnitId: string): readonly NameInfo[] {
  const sheet = book.sheetName(subUnitId) ?? '';
  const own = book.list().filter(({ sheetId }) => sheetId === subUnitId);
  const taken = new Set(own.map(({ name }) => name.toLowerCase()));
  const leading = book
    .list()
    .filter(
      ({ name, formula, sheetId }) =>
        sheetId === undefined &&
        !taken.has(name.toLowerCase()) &&
        moveToSheet(formula, sheet, sheet) !== undefined,
    );
  return [...own, ...leading];
}

function copiedNames(book: Book, { subUnitId, targetSubUnitId, copies }: CopyParams): NameInfo[] {
  const [from, to] = [book.sheetName(subUnitId) ?? '', book.sheetName(targetSubUnitId) ?? ''];
  const known = new Map(book.list().map((name) => [name.id, name]));
  return copies.flatMap(({ of, id }) => {
    const name = known.get(of);
    if (name === undefined) return [];
    return {
      ...name,
      id,
      sheetId: targetSubUnitId,
      formula: moveToSheet(name.formula, from, to) ?? name.formula,
    };
  });
}
