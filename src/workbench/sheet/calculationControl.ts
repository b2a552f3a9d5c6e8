import { ICommandService } from '@univerjs/core';
import type { ICommandInfo, Injector, IUnitRange } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IFormulaDependencyGenerator,
  FormulaExecutedStateType,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { CellPosition } from '../engine/functionCall.ts';
import { isOwnResult } from './calculationWatch.ts';
import { isFormulaCell } from './cells.ts';
import type { CellMatrix } from './edits.ts';
import { mergeCells } from './mergeCells.ts';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

type Conversion = Extract<ReturnType<IActiveDirtyManagerService['get']>, object>;
type Dirty = Partial<ReturnType<Conversion['getDirtyData']>>;

/** A run that was asked for in manual mode: exactly these cells, or all that is dirty. */
interface Request {
  readonly cells: ReadonlySet<string> | 'all';
}

/**
 * Decides what Univer calculates and when. In manual mode edits are noted and nothing is calculated until it is asked
 * for; then exactly the cells that were asked for, without those that depend on them.
 */
export class CalculationControl {
  private mode: CalculationMode = 'Automatic';
  private readonly commands: ICommandService;
  private readonly unitId: string;
  private readonly conversionOf: IActiveDirtyManagerService['get'];
  private pending: Dirty[] = [];
  private requests: Request[] = [];
  private running: Request[] = [];
  private held: CellPosition[] | undefined;
  private isExecuting = false;
  /** Nothing is calculated for the rest of the batch, however much it reads. */
  isSuspended = false;
  /** Whether nothing is being calculated or about to be. */
  isIdle: () => boolean = () => true;

  constructor(injector: Injector, unitId: string) {
    this.unitId = unitId;
    this.commands = injector.get(ICommandService);
    const dirty = injector.get(IActiveDirtyManagerService);
    this.conversionOf = dirty.get.bind(dirty);
    // Univer asks when a command is executed, and again by a timer for what it queued before the mode was manual.
    dirty.get = (id) =>
      this.isManual && this.isExecuting && id !== TRIGGER ? undefined : this.conversionOf(id);
    this.commands.beforeCommandExecuted(() => {
      this.isExecuting = true;
      queueMicrotask(() => (this.isExecuting = false));
    });
    this.commands.onCommandExecuted((command, options) => {
      if (this.isManual && command.id !== TRIGGER && !isOwnResult(command.id, command.params, options)) {
        this.noteEdit(command);
      }
    });
    this.filterRuns(injector);
  }

  get calculationMode(): CalculationMode {
    return this.mode;
  }

  /** What was dirty before the mode became manual is still calculated. */
  set calculationMode(mode: CalculationMode) {
    if (mode === 'Manual' && !this.isManual) {
      this.flush();
      if (!this.isIdle()) this.requests.push({ cells: 'all' });
    }
    this.mode = mode;
    if (mode !== 'Manual') this.calculateDirty();
  }

  /** Something is dirty and will not be calculated before it is asked for. */
  get isPending(): boolean {
    return this.isManual && this.pending.length > 0;
  }

  /** Collects what is made dirty until the release, so that thousands of single cells are one run. */
  hold(): void {
    this.held ??= [];
  }

  release(): void {
    const cells = this.held ?? [];
    this.held = undefined;
    this.makeDirty(cells);
  }

  /** Makes dirty what was collected so far, and goes on collecting. */
  flush(): void {
    if (this.held === undefined) return;
    this.release();
    this.hold();
  }

  /** These cells want calculating: soon, with all that depends on them; in manual mode when it is asked for. */
  makeDirty(cells: readonly CellPosition[]): void {
    if (cells.length === 0) return;
    if (this.held !== undefined) this.held.push(...cells);
    else if (this.isManual) this.pending.push({ dirtyRanges: mergeCells(cells) });
    else this.trigger({ dirtyRanges: mergeCells(cells) });
  }

  /** Calculates these cells now; in manual mode only these. */
  calculateCells(cells: readonly CellPosition[]): void {
    if (cells.length === 0) return;
    const dirtyRanges = mergeCells(cells);
    if (!this.isManual) {
      this.trigger({ dirtyRanges });
      return;
    }
    this.requests.push({ cells: new Set(cells.map(keyOf)) });
    this.trigger({ ...this.mergePending(), dirtyRanges });
    this.pending.push({ dirtyRanges });
  }

  /** Calculates all that is dirty. */
  calculateDirty(): void {
    this.flush();
    if (this.pending.length === 0) return;
    const dirty = this.mergePending();
    this.pending = [];
    this.requests.push({ cells: 'all' });
    this.trigger(dirty);
  }

  calculateAll(): void {
    this.flush();
    const dirty = this.mergePending();
    this.pending = [];
    this.requests.push({ cells: 'all' });
    this.trigger({ ...dirty, dirtyRanges: [], forceCalculation: true });
  }

  private get isManual(): boolean {
    return this.mode === 'Manual';
  }

  private trigger(dirty: Dirty): void {
    this.commands.syncExecuteCommand(TRIGGER, { forceCalculation: false, ...dirty }, { onlyLocal: true });
  }

  /** What an edit makes dirty is kept; a formula that was entered is calculated at once, as Excel does. */
  private noteEdit(command: Readonly<ICommandInfo>): void {
    const conversion = this.conversionOf(command.id);
    if (!conversion) return;
    this.pending.push(conversion.getDirtyData(command));
    if (command.id !== SetRangeValuesMutation.id) return;
    const { cellValue, subUnitId } = command.params as { cellValue?: CellMatrix; subUnitId: string };
    const entered: CellPosition[] = [];
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(cells)) {
        if (!isFormulaCell(cell)) continue;
        entered.push({ unitId: this.unitId, sheetId: subUnitId, row: Number(row), column: Number(column) });
      }
    }
    this.calculateCells(entered);
  }

  private mergePending(): Dirty {
    const dirtyRanges: IUnitRange[] = [];
    const merged: Record<string, unknown> = { dirtyRanges };
    for (const dirty of this.pending) {
      for (const [name, value] of Object.entries(dirty)) {
        if (name === 'dirtyRanges') dirtyRanges.push(...(value as IUnitRange[]));
        else if (typeof value === 'object') merged[name] = mergeDeep(merged[name], value);
        else merged[name] = merged[name] === true || value;
      }
    }
    return merged;
  }

  /** In manual mode Univer's list of formulas to calculate is cut down to what was asked for. */
  private filterRuns(injector: Injector): void {
    const generator = injector.get(IFormulaDependencyGenerator);
    const generate = generator.generate.bind(generator);
    generator.generate = async (isTree) => {
      const trees = await generate(isTree);
      if (!this.isManual) return trees;
      this.running = [...this.requests];
      if (this.running.some(({ cells }) => cells === 'all')) return trees;
      return trees.filter((tree) => {
        const key = keyOf({ sheetId: tree.subUnitId, row: tree.row, column: tree.column });
        return this.running.some(({ cells }) => cells !== 'all' && cells.has(key));
      });
    };
    injector
      .get(ICalculateFormulaService)
      .executionCompleteListener$.subscribe(({ functionsExecutedState }) => {
        if (functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) return;
        this.requests = this.requests.filter((request) => !this.running.includes(request));
        this.running = [];
      });
  }
}

const TRIGGER = SetTriggerFormulaCalculationStartMutation.id;

function keyOf({ sheetId, row, column }: Omit<CellPosition, 'unitId'>): string {
  return `${sheetId} ${row} ${column}`;
}

function mergeDeep(a: unknown, b: unknown): unknown {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return b ?? a;
  const merged: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b)) merged[key] = mergeDeep(merged[key], value);
  return merged;
}
