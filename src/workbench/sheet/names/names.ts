import { ICommandService, IUndoRedoService, sequenceExecute } from '@univerjs/core';
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { InsertDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { parseAddress, splitQualified } from '../address.ts';
import type { Area } from '../area.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import { isOfWorkbook } from './isOfWorkbook.ts';
import { keepNamesWithSheets } from './keepNamesWithSheets.ts';
import { mendNames } from './mendNames.ts';
import type { NameInfo } from './nameInfo.ts';

const alphabet = new Intl.Collator('en');

/** The names of the workbook and its sheets. Univer keeps them, calculates with them and moves what they refer to. */
export class Names {
  private readonly sheet: Spreadsheet;
  private readonly service: IDefinedNamesService;
  private readonly commands: ICommandService;

  constructor(sheet: Spreadsheet) {
    this.sheet = sheet;
    mendNames(sheet.injector);
    keepNamesWithSheets(sheet.injector, {
      list: () => this.list(),
      sheetName: (sheetId) => sheet.findSheet(sheetId)?.getSheetName(),
      toMutation: (name) => this.parametersOf(name),
    });
    this.service = sheet.injector.get(IDefinedNamesService);
    this.commands = sheet.injector.get(ICommandService);
  }

  /** All names, by the alphabet as in Excel. */
  list(): NameInfo[] {
    return this.unsorted().sort((a, b) => alphabet.compare(a.name, b.name));
  }

  byId(id: string): NameInfo | undefined {
    const found = this.service.getDefinedNameMap(this.unitId)?.[id];
    return found && describe(found);
  }

  /** The name of the workbook, or of the sheet. */
  find(name: string, sheetId?: string): NameInfo | undefined {
    const wanted = name.toLowerCase();
    return this.unsorted().find((info) => info.name.toLowerCase() === wanted && info.sheetId === sheetId);
  }

  add(name: Omit<NameInfo, 'id'>): NameInfo {
    const added = { ...name, id: crypto.randomUUID() };
    this.run(InsertDefinedNameCommand.id, added);
    return this.byId(added.id) ?? added;
  }

  /** Univer's own command would read all formulas of the workbook, for those that use a name which is renamed. */
  set(name: NameInfo, change: Partial<Pick<NameInfo, 'formula' | 'comment' | 'isVisible'>>): void {
    this.sheet.edits.mutate(
      { id: SetDefinedNameMutation.id, params: this.parametersOf({ ...name, ...change }) },
      { id: SetDefinedNameMutation.id, params: this.parametersOf(name) },
    );
  }

  /** Formulas keep the name and become `#NAME?`; Univer's own command would write `#REF!` into them. */
  remove(name: NameInfo): void {
    const params = this.parametersOf(name);
    const redoMutations = [{ id: RemoveDefinedNameMutation.id, params }];
    const undoMutations = [{ id: SetDefinedNameMutation.id, params }];
    sequenceExecute(redoMutations, this.commands);
    this.sheet.injector
      .get(IUndoRedoService)
      .pushUndoRedo({ unitID: this.unitId, undoMutations, redoMutations });
  }

  /** The area that a name refers to; undefined if it is no area of one sheet. */
  areaOf({ formula }: NameInfo): { sheetId: string; area: Area } | undefined {
    const { sheet: sheetName, address } = splitQualified(formula.slice(1));
    const sheet = sheetName === undefined ? null : this.sheet.findSheet(sheetName);
    if (sheet === null) return undefined;
    const area = parseAddress(address);
    return area === undefined ? undefined : { sheetId: sheet.getSheetId(), area };
  }

  private unsorted(): NameInfo[] {
    return Object.values(this.service.getDefinedNameMap(this.unitId) ?? {}).map(describe);
  }

  private run(id: string, name: NameInfo): void {
    if (!this.commands.syncExecuteCommand(id, this.parametersOf(name))) {
      throw new Error(`Univer refused the name ${name.name}.`);
    }
  }

  private parametersOf(name: NameInfo): IDefinedNamesServiceParam & { unitId: string } {
    return { unitId: this.unitId, ...toUniver(name, this.areaOf(name) !== undefined) };
  }

  private get unitId(): string {
    return this.sheet.workbook.getId();
  }
}

function describe(param: IDefinedNamesServiceParam): NameInfo {
  const { id, name, formulaOrRefString, comment, hidden, localSheetId } = param;
  return {
    id,
    name,
    formula: formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`,
    comment: comment ?? '',
    isVisible: hidden !== true,
    sheetId: isOfWorkbook(param) ? undefined : localSheetId,
  };
}

/** Univer takes areas without an equals sign, formulas with one. */
function toUniver(name: NameInfo, isArea: boolean): IDefinedNamesServiceParam {
  return {
    id: name.id,
    name: name.name,
    formulaOrRefString: isArea ? name.formula.slice(1) : name.formula,
    comment: name.comment,
    hidden: !name.isVisible,
    localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  };
}
