import { ICommandService, IUndoRedoService, LocalUndoRedoService } from '@univerjs/core';
import type { ICellData, IMutationInfo, Injector, IUndoRedoItem } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from '@univerjs/sheets';

/** Cells by row and column; null empties a cell altogether. */
export type CellMatrix = Record<number, Record<number, ICellData | null>>;

/** Changes the workbook so that every change can be undone, and those of one group by one undo. */
export class Edits {
  private readonly injector: Injector;
  private readonly commands: ICommandService;
  private readonly undo: IUndoRedoService;
  private readonly unitId: string;
  private group: IUndoRedoItem[] | undefined;

  constructor(injector: Injector, unitId: string) {
    this.injector = injector;
    this.unitId = unitId;
    this.commands = injector.get(ICommandService);
    this.undo = injector.get(IUndoRedoService);
    // The service is behind a proxy that remembers what was read of it: the method is replaced unread.
    const push = LocalUndoRedoService.prototype.pushUndoRedo.bind(this.undo);
    this.undo.pushUndoRedo = (item) => {
      if (this.group === undefined) push(item);
      else this.group.push(item);
    };
  }

  /** Whatever is changed from now on is one undo, until the group is ended. */
  beginGroup(): void {
    this.group ??= [];
  }

  endGroup(): void {
    const items = this.group ?? [];
    this.group = undefined;
    if (items.length === 0) return;
    this.undo.pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [...items].reverse().flatMap(({ undoMutations }) => undoMutations),
      redoMutations: items.flatMap(({ redoMutations }) => redoMutations),
    });
  }

  /** Changes what cells hold. What a cell does not mention stays. */
  setCells(sheetId: string, cells: CellMatrix): void {
    this.set(sheetId, cells, {});
  }

  /** The same for their looks, which call for no calculation. */
  setLooks(sheetId: string, cells: CellMatrix): void {
    this.set(sheetId, cells, { trigger: SetStyleCommand.id });
  }

  /** Runs a mutation that the other one undoes. */
  mutate(redo: IMutationInfo, undo: IMutationInfo): void {
    if (!this.commands.syncExecuteCommand(redo.id, redo.params))
      throw new Error(`Univer refused ${redo.id}.`);
    this.undo.pushUndoRedo({ unitID: this.unitId, undoMutations: [undo], redoMutations: [redo] });
  }

  /** Runs one of Univer's commands, which bring their own undo. */
  async run(id: string, params: object): Promise<void> {
    if (!(await this.commands.executeCommand(id, params))) throw new Error(`Univer refused ${id}.`);
  }

  private set(sheetId: string, cells: CellMatrix, more: { trigger?: string }): void {
    if (Object.keys(cells).length === 0) return;
    const params = { unitId: this.unitId, subUnitId: sheetId, cellValue: cells, ...more };
    const undo = SetRangeValuesUndoMutationFactory(this.injector, params);
    this.mutate(
      { id: SetRangeValuesMutation.id, params },
      { id: SetRangeValuesMutation.id, params: { ...undo, ...more } },
    );
  }
}
