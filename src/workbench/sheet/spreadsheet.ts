import '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/ui/facade';
import { CellValueType, ICommandService, ObjectMatrix, UniverInstanceType } from '@univerjs/core';
import type { ICellData, Injector, IRange, Nullable, Univer, Workbook, Worksheet } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { CellValue } from '../engine/answer.ts';
import type { CellPosition } from '../engine/functionCall.ts';
import { richOf } from '../engine/keepRich.ts';
import type { RichValue } from '../engine/richValue.ts';
import { formatAddress, qualify } from './address.ts';
import type { Area } from './address.ts';
import { CalculationWatch } from './calculationWatch.ts';
import type { RunListener } from './calculationWatch.ts';
import { createUniver } from './createUniver.ts';
import { ErrorBook } from './errorBook.ts';
import { mergeCells } from './mergeCells.ts';
import { toWorkbookData } from './toWorkbookData.ts';
import type { WorkbookFile } from './workbookFile.ts';

const UNIT_ID = 'workbook';

/** The open workbook: Univer's grid, its calculation and what its cells hold. */
export class Spreadsheet {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly errors = new ErrorBook();
  readonly calculation: CalculationWatch;
  private readonly model: FormulaDataModel;
  private readonly commands: ICommandService;

  constructor(container: HTMLElement, file: WorkbookFile, listener: RunListener) {
    this.univer = createUniver(container);
    this.injector = this.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.calculation = new CalculationWatch(this.injector, listener);
    this.univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, toWorkbookData(file, UNIT_ID));
    this.api = FUniver.newAPI(this.univer);
    this.model = this.injector.get(FormulaDataModel);
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

  position(sheetId: string, row: number, column: number): CellPosition {
    return { unitId: UNIT_ID, sheetId, row, column };
  }

  formulaAt({ sheetId, row, column }: CellPosition): string {
    return this.model.getFormulaStringByCell(row, column, sheetId, UNIT_ID) ?? '';
  }

  addressOf({ sheetId, row, column }: CellPosition): string {
    const name = this.workbook.getSheetBySheetId(sheetId)?.getSheetName() ?? '';
    return qualify(
      name,
      formatAddress({ startRow: row, startColumn: column, endRow: row, endColumn: column }),
    );
  }

  /** What a cell holds, also inside a spill; an error with its message. */
  valueAt(cell: CellPosition): CellValue {
    const data = this.dataAt(cell);
    const value = data?.v ?? null;
    if (data?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
    if (typeof value !== 'string' || !value.startsWith('#')) return value;
    return this.errors.find(cell, value) ?? value;
  }

  /** The entity, or the number with properties, that a formula gave and its cell shows. */
  richAt(cell: CellPosition): RichValue | undefined {
    const own = this.sheetModel(cell.sheetId)?.getCellRaw(cell.row, cell.column);
    const data = this.dataAt(cell);
    const isConstant = data === own && own?.f === undefined && own?.si === undefined;
    return isConstant ? undefined : richOf(data);
  }

  /** The text that the cell shows, by its number format. */
  textAt(cell: CellPosition): string {
    const display = this.findSheet(cell.sheetId)?.getRange(cell.row, cell.column).getDisplayValue();
    return display ?? '';
  }

  formatAt({ sheetId, row, column }: CellPosition): string {
    return this.sheetModel(sheetId)?.getCellStyle(row, column)?.n?.pattern ?? 'General';
  }

  /** The smallest area around all that is not empty, spills included. */
  usedArea(sheetId: string): Area | undefined {
    let area: Area | undefined;
    const include = (row: number, column: number): void => {
      area = {
        startRow: Math.min(area?.startRow ?? row, row),
        startColumn: Math.min(area?.startColumn ?? column, column),
        endRow: Math.max(area?.endRow ?? row, row),
        endColumn: Math.max(area?.endColumn ?? column, column),
      };
    };
    this.sheetModel(sheetId)
      ?.getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.f !== undefined || cell?.si !== undefined || (cell?.v ?? '') !== '') include(row, column);
      });
    const spills = this.model.getArrayFormulaRange()[UNIT_ID]?.[sheetId] ?? {};
    new ObjectMatrix<IRange>(spills).forValue((_row, _column, range) => {
      include(range.startRow, range.startColumn);
      include(range.endRow, range.endColumn);
    });
    return area;
  }

  private dataAt({ sheetId, row, column }: CellPosition): Nullable<ICellData> {
    const spilled = this.model.getArrayFormulaCellData()[UNIT_ID]?.[sheetId]?.[row]?.[column];
    const own = this.sheetModel(sheetId)?.getCellRaw(row, column);
    return own?.v === undefined || own.v === null || own.v === '' ? (spilled ?? own) : own;
  }

  sheetModel(sheetId: string): Worksheet | undefined {
    return this.workbook.getWorkbook().getSheetBySheetId(sheetId) ?? undefined;
  }

  /** Calculates exactly these cells and what depends on them. */
  recalculate(cells: readonly CellPosition[]): void {
    const dirtyRanges = mergeCells(cells);
    const parameters = { dirtyRanges, forceCalculation: false };
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, parameters, {
      onlyLocal: true,
    });
  }

  recalculateAll(): void {
    const parameters = { dirtyRanges: [], forceCalculation: true };
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, parameters, {
      onlyLocal: true,
    });
  }

  /** The formula cells of an area, or of all sheets. */
  listFormulaCells(sheetId?: string, area?: Area): CellPosition[] {
    const sheets = this.workbook
      .getSheets()
      .filter((sheet) => (sheetId ?? sheet.getSheetId()) === sheet.getSheetId());
    return sheets.flatMap((sheet) => {
      const cells: CellPosition[] = [];
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((row, column, cell) => {
          const isInside = area === undefined || contains(area, row, column);
          if (isInside && (cell?.f !== undefined || cell?.si !== undefined)) {
            cells.push(this.position(sheet.getSheetId(), row, column));
          }
        });
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

  /** The selected area of the active sheet; A1 where nothing is selected. */
  get selection(): Area {
    const range: IRange | undefined = this.workbook.getActiveRange()?.getRange();
    return range ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
  }
}

function contains(area: Area, row: number, column: number): boolean {
  return row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;
}
