import '@univerjs/sheets/facade';
import { IUndoRedoService, RedoCommand, UndoCommand, UniverInstanceType } from '@univerjs/core';
import type { Injector, IRange, Univer, Workbook, Worksheet } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { CellValue } from '../engine/answer.ts';
import type { CellPosition } from '../engine/functionCall.ts';
import type { RichValue } from '../engine/richValue.ts';
import { formatAddress, qualify } from './address.ts';
import { cellArea, eachCell, intersectAreas, toArea } from './area.ts';
import type { Area } from './area.ts';
import { CalculationControl } from './calculationControl.ts';
import { CalculationWatch } from './calculationWatch.ts';
import { Cells, isFormulaCell } from './cells.ts';
import { Edits } from './edits.ts';
import { ErrorBook } from './errorBook.ts';
import { RunRecord } from './runRecord.ts';
import { selectAreas } from './selectAreas.ts';
import { Protections } from './protections.ts';
import { SheetFlags } from './sheetFlags.ts';
import { Shifts } from './shifts.ts';
import { Spills } from './spills.ts';
import { TouchLog } from './touchLog.ts';
import type { Author } from './touchLog.ts';
import { toWorkbookData } from './toWorkbookData.ts';
import { updateFormulasQuickly } from './updateFormulasQuickly.ts';
import { usedArea } from './usedArea.ts';
import type { WorkbookFile } from './workbookFile.ts';

export const UNIT_ID = 'workbook';

export interface RunListener {
  readonly begin: () => void;
  /** With the cells that were calculated; none where the run was stopped and begins again. */
  readonly end: (wasStopped: boolean, calculated: readonly CellPosition[]) => void;
}

/** The open workbook: Univer's sheets, their calculation, and what their cells hold. */
export class Spreadsheet {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly errors = new ErrorBook();
  readonly log = new TouchLog();
  readonly protections = new Protections();
  readonly flags = new SheetFlags();
  readonly calculation: CalculationWatch;
  readonly control: CalculationControl;
  readonly run: RunRecord;
  readonly edits: Edits;
  readonly spills: Spills;
  readonly shifts: Shifts;
  /** Who makes the changes of this moment. */
  author: Author = 'user';
  /** Another sheet is active for the moment, which nobody is to know. */
  isVisiting = false;
  private readonly model: FormulaDataModel;

  constructor(univer: Univer, file: WorkbookFile, listener: RunListener) {
    this.univer = univer;
    this.injector = univer.__getInjector();
    this.control = new CalculationControl(this.injector, UNIT_ID);
    this.run = new RunRecord(this.log);
    this.calculation = new CalculationWatch(this.injector, {
      scheduled: () => this.run.cause(this.author),
      begin: () => {
        this.run.begin();
        listener.begin();
      },
      end: (wasStopped) => listener.end(wasStopped, this.run.end(wasStopped)),
    });
    this.control.isIdle = () => this.calculation.isIdle;
    univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, toWorkbookData(file, UNIT_ID));
    this.api = FUniver.newAPI(univer);
    this.model = this.injector.get(FormulaDataModel);
    updateFormulasQuickly(this.injector, (sheetId) => this.sheetModel(sheetId));
    this.edits = new Edits(this.injector, UNIT_ID);
    this.shifts = new Shifts(this.injector);
    this.spills = new Spills(
      this.model,
      UNIT_ID,
      (sheetId, row, column) => this.sheetModel(sheetId)?.getCellRaw(row, column)?.v === '#SPILL!',
    );
    const workbook = this.api.getActiveWorkbook();
    if (workbook === null) throw new Error('Univer opened no workbook.');
    this.workbook = workbook;
  }

  get activeSheet(): FWorksheet {
    return this.workbook.getActiveSheet();
  }

  findSheet(nameOrId: string): FWorksheet | null {
    const wanted = nameOrId.toLowerCase();
    return (
      this.workbook.getSheetBySheetId(nameOrId) ??
      this.workbook.getSheets().find((sheet) => sheet.getSheetName().toLowerCase() === wanted) ??
      null
    );
  }

  sheetModel(sheetId: string): Worksheet | undefined {
    return this.workbook.getWorkbook().getSheetBySheetId(sheetId) ?? undefined;
  }

  position(sheetId: string, row: number, column: number): CellPosition {
    return { unitId: UNIT_ID, sheetId, row, column };
  }

  addressOf({ sheetId, row, column }: CellPosition): string {
    const name = this.workbook.getSheetBySheetId(sheetId)?.getSheetName() ?? '';
    return qualify(name, formatAddress(cellArea(row, column)));
  }

  /** What the cells of a sheet hold now. */
  cells(sheetId: string): Cells {
    const sheet = this.sheetModel(sheetId);
    if (sheet === undefined) throw new Error(`There is no sheet ${sheetId}.`);
    return new Cells(sheet, this.model, this.errors);
  }

  formulaAt({ sheetId, row, column }: CellPosition): string {
    return this.sheetModel(sheetId) === undefined ? '' : this.cells(sheetId).formulaAt(row, column);
  }

  valueAt({ sheetId, row, column }: CellPosition): CellValue {
    return this.cells(sheetId).valueAt(row, column);
  }

  richAt({ sheetId, row, column }: CellPosition): RichValue | undefined {
    return this.cells(sheetId).richAt(row, column);
  }

  /** The smallest area around all that is not empty, spills included, and what has looks unless `valuesOnly`. */
  usedArea(sheetId: string, valuesOnly = true): Area | undefined {
    const sheet = this.sheetModel(sheetId);
    return sheet && usedArea(sheet, this.spills.list(sheetId), valuesOnly);
  }

  /** The part of an area that Univer's sheet has; undefined where it has none. */
  physicalArea(sheetId: string, area: Area): Area | undefined {
    const sheet = this.sheetModel(sheetId);
    if (sheet === undefined) return undefined;
    const [endRow, endColumn] = [sheet.getRowCount() - 1, sheet.getColumnCount() - 1];
    return intersectAreas(area, { startRow: 0, startColumn: 0, endRow, endColumn });
  }

  /** Puts a sheet at a place in the order; the active one stays active. */
  moveSheet(sheet: FWorksheet, position: number): void {
    const { activeSheet } = this;
    this.workbook.moveSheet(sheet, position);
    if (this.activeSheet.getSheetId() !== activeSheet.getSheetId()) this.workbook.setActiveSheet(activeSheet);
  }

  /** Does something that Univer does on its active sheet only; which sheet is active and selected stays. */
  async onSheet(sheetId: string, act: () => Promise<void>): Promise<void> {
    const { activeSheet } = this;
    if (activeSheet.getSheetId() === sheetId) return this.keepingSelection(act);
    this.isVisiting = true;
    try {
      this.workbook.setActiveSheet(sheetId);
      await act();
    } finally {
      this.workbook.setActiveSheet(activeSheet);
      this.isVisiting = false;
    }
  }

  /** Univer selects what it has shifted; Excel does not. */
  async keepingSelection(act: () => Promise<void>): Promise<void> {
    const { activeSheet, selections } = this;
    try {
      await act();
    } finally {
      this.select(activeSheet.getSheetId(), selections);
    }
  }

  select(sheetId: string, areas: readonly Area[]): void {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (sheet === null) return;
    if (this.activeSheet.getSheetId() !== sheetId) this.workbook.setActiveSheet(sheet);
    selectAreas(this.injector, UNIT_ID, sheetId, areas);
  }

  /** Makes Univer's sheet large enough for an area. */
  grow(sheetId: string, { endRow, endColumn }: Area): void {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (sheet === null) return;
    if (endRow >= sheet.getMaxRows()) sheet.setRowCount(endRow + SPARE_ROWS);
    if (endColumn >= sheet.getMaxColumns()) sheet.setColumnCount(endColumn + SPARE_COLUMNS);
  }

  /** Resolves when all is calculated that is going to be; what is held is made dirty first. */
  async calculated(): Promise<void> {
    if (this.control.isSuspended) return;
    this.control.flush();
    await this.calculation.whenIdle();
  }

  /** Does something on somebody's account. */
  as(author: Author, act: () => void): void {
    const before = this.author;
    this.author = author;
    try {
      act();
    } finally {
      this.author = before;
    }
  }

  /** Calculates exactly these cells, and unless calculation is manual what depends on them. */
  recalculate(cells: readonly CellPosition[]): void {
    this.control.calculateCells(cells);
  }

  /** The formula cells of an area, or of all sheets. */
  listFormulaCells(sheetId?: string, area?: Area): CellPosition[] {
    const sheets = this.workbook
      .getSheets()
      .filter((sheet) => (sheetId ?? sheet.getSheetId()) === sheet.getSheetId());
    return sheets.flatMap((sheet) => {
      const cells: CellPosition[] = [];
      const matrix = sheet.getSheet().getCellMatrix();
      const add = (row: number, column: number): void => {
        if (isFormulaCell(matrix.getValue(row, column))) {
          cells.push(this.position(sheet.getSheetId(), row, column));
        }
      };
      const inside = area && this.physicalArea(sheet.getSheetId(), area);
      if (area === undefined) matrix.forValue(add);
      else if (inside !== undefined) eachCell(inside, add);
      return cells;
    });
  }

  /** The formula cells that still wait for the add-in. */
  listPending(): CellPosition[] {
    return this.listFormulaCells().filter(({ sheetId, row, column }) => {
      const value = this.sheetModel(sheetId)?.getCellRaw(row, column)?.v;
      return typeof value === 'string' && value === '#GETTING_DATA';
    });
  }

  /** The selected areas of the active sheet, the active one last; A1 where nothing is selected. */
  get selections(): Area[] {
    const ranges: readonly IRange[] =
      this.workbook
        .getActiveSheet()
        .getSelection()
        ?.getActiveRangeList()
        .map((range) => range.getRange()) ?? [];
    return ranges.length === 0 ? [cellArea(0, 0)] : ranges.map(toArea);
  }

  /** The last of the selected areas. */
  get selection(): Area {
    return this.selections.at(-1) ?? cellArea(0, 0);
  }

  undo(): Promise<boolean> {
    return this.api.executeCommand(UndoCommand.id);
  }

  redo(): Promise<boolean> {
    return this.api.executeCommand(RedoCommand.id);
  }

  /** Back to automatic calculation, with nothing protected. */
  forgetState(): void {
    this.control.calculationMode = 'Automatic';
    this.protections.clear();
    this.flags.clear();
  }

  /** Forgets what could be undone. */
  clearUndo(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(UNIT_ID);
  }
}

const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;
