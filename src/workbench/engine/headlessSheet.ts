import type {
  ICellData,
  Injector,
  IUnitRange,
  Nullable,
  ObjectMatrix,
  Univer,
  Workbook,
} from '@univerjs/core';
import type { ISetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import type { Answer, CellValue } from './answer.ts';
import type { UniverLibrary } from './univerLibrary.ts';

/** A constant, or a formula with its equals sign. Text is taken as it is. */
export type CellInput = number | string | boolean | null;

const UNIT_ID = 'headless';
const SHEET_ID = 'sheet1';
const ROW_COUNT = 1_048_576;
const COLUMN_COUNT = 16_384;

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly answer: Answer;
}

/** One sheet of Excel's size without a screen: entering cells, calculating, reading. */
export class HeadlessSheet {
  private readonly univer: UniverLibrary;
  private readonly injector: Injector;
  private readonly cells: ObjectMatrix<Nullable<ICellData>>;
  private readonly answers = new Map<string, Placed>();
  private lastRun: Promise<void> = Promise.resolve();

  constructor(univer: UniverLibrary, instance: Univer) {
    this.univer = univer;
    this.injector = instance.__getInjector();
    const workbook = instance.createUnit<object, Workbook>(univer.core.UniverInstanceType.UNIVER_SHEET, {
      id: UNIT_ID,
      sheetOrder: [SHEET_ID],
      sheets: {
        [SHEET_ID]: { id: SHEET_ID, name: 'Sheet1', rowCount: ROW_COUNT, columnCount: COLUMN_COUNT },
      },
    });
    this.cells = workbook.getActiveSheet().getCellMatrix();
  }

  /** Runs follow one another: Univer mixes up the data of two that overlap. */
  enter(inputs: Readonly<Record<string, CellInput>>): Promise<void> {
    const run = this.lastRun.then(() => this.enterNow(inputs));
    this.lastRun = run.catch(() => undefined);
    return run;
  }

  keep(row: number, column: number, answer: Answer): void {
    this.answers.set(keyOf(row, column), { row, column, answer });
  }

  answerAt(address: string): Answer | undefined {
    const { row, column } = this.univer.formula.singleReferenceToGrid(address);
    return this.answers.get(keyOf(row, column))?.answer;
  }

  read(address: string): CellValue {
    const { row, column } = this.univer.formula.singleReferenceToGrid(address);
    const own = this.answers.get(keyOf(row, column));
    if (own !== undefined) return Array.isArray(own.answer) ? (own.answer[0]?.[0] ?? null) : own.answer;
    for (const { row: top, column: left, answer } of this.answers.values()) {
      if (!Array.isArray(answer)) continue;
      const spilled = answer[row - top]?.[column - left];
      if (spilled !== undefined) return spilled;
    }
    const cell = this.cells.getValue(row, column);
    if (!cell) return null;
    return cell.t === this.univer.core.CellValueType.BOOLEAN ? cell.v === 1 : (cell.v ?? null);
  }

  private async enterNow(inputs: Readonly<Record<string, CellInput>>): Promise<void> {
    const dirtyRanges: IUnitRange[] = [];
    let replaced = false;
    for (const [address, input] of Object.entries(inputs)) {
      const { row, column } = this.univer.formula.singleReferenceToGrid(address);
      replaced = this.forget(row, column) || replaced;
      this.cells.setValue(row, column, this.toCell(input));
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      dirtyRanges.push({ unitId: UNIT_ID, sheetId: SHEET_ID, range });
    }
    await this.calculate(dirtyRanges, replaced);
  }

  private toCell(input: CellInput): ICellData {
    const { CellValueType } = this.univer.core;
    if (input === null) return {};
    if (typeof input === 'number') return { v: input, t: CellValueType.NUMBER };
    if (typeof input === 'boolean') return { v: input ? 1 : 0, t: CellValueType.BOOLEAN };
    return input.startsWith('=') ? { f: input } : { v: input, t: CellValueType.STRING };
  }

  /** Drops what a formula in this cell left behind; false if there was none. */
  private forget(row: number, column: number): boolean {
    const model = this.injector.get(this.univer.formula.FormulaDataModel);
    const cell = { [row]: { [column]: null } };
    model.updateArrayFormulaCellData(UNIT_ID, SHEET_ID, cell);
    model.updateArrayFormulaRange(UNIT_ID, SHEET_ID, cell);
    return this.answers.delete(keyOf(row, column));
  }

  /** Starts the calculation by the command that does not wait for more edits, and ends with Univer's own event. */
  private calculate(dirtyRanges: IUnitRange[], formulasReplaced: boolean): Promise<void> {
    const { ICalculateFormulaService, SetFormulaCalculationStartMutation } = this.univer.formula;
    const service = this.injector.get(ICalculateFormulaService);
    return new Promise((resolve) => {
      const subscription = service.executionCompleteListener$.subscribe(({ unitData }) => {
        subscription.unsubscribe();
        unitData[UNIT_ID]?.[SHEET_ID]?.forValue((row, column, result) => {
          const cell = this.cells.getValue(row, column);
          if (cell?.f !== undefined)
            this.cells.setValue(row, column, {
              f: cell.f,
              v: result?.v,
              t: result?.t,
              custom: result?.custom,
            });
        });
        resolve();
      });
      const parameters: Partial<ISetFormulaCalculationStartMutation> = {
        dirtyRanges,
        ...(formulasReplaced ? { clearDependencyTreeCache: { [UNIT_ID]: { [SHEET_ID]: '1' } } } : {}),
      };
      const commands = this.injector.get(this.univer.core.ICommandService);
      commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, parameters, { onlyLocal: true });
    });
  }
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}
