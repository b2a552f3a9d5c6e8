import type { CellValue } from '../engine/answer.ts';
import type { RichValue } from '../engine/richValue.ts';
import type { Area } from '../sheet/area.ts';
import { formatAddress, parseAddress, splitQualified } from '../sheet/address.ts';
import type { Author, Touch } from '../sheet/touchLog.ts';
import type { Spreadsheet } from '../sheet/spreadsheet.ts';
import { toEntered } from '../objects/toEntered.ts';
import type { ChartLayer } from './charts/chartLayer.ts';
import type { ExcelHost } from './excelHost.ts';

const ROW_COUNT = 1000;
const COLUMN_COUNT = 40;

/** What tests and the browser's console can ask of the workbench, on `window.workbench`. Addresses as in formulas. */
export class TestApi {
  private readonly sheet: Spreadsheet;
  private readonly host: ExcelHost;
  private readonly sheetSettled: () => Promise<void>;
  private readonly chartLayer: ChartLayer;

  constructor(
    sheet: Spreadsheet,
    host: ExcelHost,
    sheetSettled: () => Promise<void>,
    chartLayer: ChartLayer,
  ) {
    this.sheet = sheet;
    this.host = host;
    this.sheetSettled = sheetSettled;
    this.chartLayer = chartLayer;
  }

  /** The add-in's functions can be called. */
  ready(): Promise<void> {
    return this.host.functionsReady;
  }

  /** Everything is calculated and answered; of a stream, its first value. */
  settled(): Promise<void> {
    return this.sheetSettled();
  }

  /** Every command of ribbon and menu has ended. */
  commandsDone(): Promise<void> {
    return this.host.commandsDone();
  }

  /** Which cells were written, dirtied or recalculated since the last `forgetTouched`, and by whom. */
  touched(touch: Touch, author: Author): string[] {
    return this.sheet.log.list(touch, author).map((cell) => this.sheet.addressOf(cell));
  }

  forgetTouched(): void {
    this.sheet.log.clear();
  }

  undo(): Promise<boolean> {
    return this.sheet.undo();
  }

  redo(): Promise<boolean> {
    return this.sheet.redo();
  }

  /** What has gone over the wire so far. */
  traffic(): ExcelHost['traffic'] {
    return { ...this.host.traffic };
  }

  read(address: string): CellValue {
    return this.readArea(address)[0]?.[0] ?? null;
  }

  readArea(address: string): CellValue[][] {
    const { sheetId, area } = this.find(address);
    return Array.from({ length: area.endRow - area.startRow + 1 }, (_, row) =>
      Array.from({ length: area.endColumn - area.startColumn + 1 }, (__, column) =>
        this.sheet.valueAt(this.sheet.position(sheetId, area.startRow + row, area.startColumn + column)),
      ),
    );
  }

  /** The rich value that stands behind a cell, in Excel's JSON. */
  rich(address: string): RichValue | null {
    const { sheetId, area } = this.find(address);
    return this.sheet.richAt(this.sheet.position(sheetId, area.startRow, area.startColumn)) ?? null;
  }

  formula(address: string): string {
    const { sheetId, area } = this.find(address);
    return this.sheet.formulaAt(this.sheet.position(sheetId, area.startRow, area.startColumn));
  }

  text(address: string): string {
    const { sheetId, area } = this.find(address);
    return this.sheet.cells(sheetId).textAt(area.startRow, area.startColumn);
  }

  /** Enters contents as if typed, and waits until all is settled. */
  async enter(cells: Readonly<Record<string, string | number | boolean>>): Promise<void> {
    this.put(cells);
    await this.settled();
  }

  /** Enters rows at once, from this cell on, and waits until all is settled. */
  async enterRows(address: string, rows: readonly (readonly (string | number | boolean)[])[]): Promise<void> {
    const { sheetId, area } = this.find(address);
    const width = rows[0]?.length ?? 1;
    const [endRow, endColumn] = [area.startRow + rows.length - 1, area.startColumn + width - 1];
    this.sheet.grow(sheetId, { ...area, endRow, endColumn });
    this.sheet
      .findSheet(sheetId)
      ?.getRange(area.startRow, area.startColumn, rows.length, width)
      .setValues(rows.map((row) => row.map((value) => toEntered(value))));
    await this.settled();
  }

  put(cells: Readonly<Record<string, string | number | boolean>>): void {
    for (const [address, value] of Object.entries(cells)) {
      const { sheetId, area } = this.find(address);
      const range = this.sheet.findSheet(sheetId)?.getRange({ ...area });
      if (value === '') range?.clearContent();
      else range?.setValue(toEntered(value));
    }
  }

  /** Back to one empty sheet, automatic calculation, and nothing to undo. */
  async clear(): Promise<void> {
    const { workbook } = this.sheet;
    this.sheet.forgetState();
    const old = workbook.getSheets();
    const fresh = workbook.create('Fresh', ROW_COUNT, COLUMN_COUNT);
    fresh.activate();
    this.host.contents.clear();
    for (const sheet of old) workbook.deleteSheet(sheet);
    fresh.setName('Sheet1');
    await this.settled();
    this.select('A1');
    this.sheet.clearUndo();
    this.sheet.log.clear();
  }

  /** Inserts a row before the one with this index. */
  insertRow(index: number): void {
    this.sheet.activeSheet.insertRowBefore(index);
  }

  /** Inserts a column before the one with this index. */
  insertColumn(index: number): void {
    this.sheet.activeSheet.insertColumnBefore(index);
  }

  /** Copies the active sheet, as its tab's menu does. */
  copySheet(): void {
    this.sheet.workbook.duplicateActiveSheet();
  }

  select(address: string): void {
    const { sheetId, area } = this.find(address);
    const sheet = this.sheet.findSheet(sheetId);
    sheet?.activate();
    sheet?.getRange({ ...area }).activate();
  }

  /** Selects several areas of the active sheet. */
  selectAll(addresses: readonly string[]): void {
    const areas = addresses.map((address) => this.find(address).area);
    this.sheet.select(this.sheet.activeSheet.getSheetId(), areas);
  }

  /** What the charts of the active sheet show. */
  charts(): ReturnType<ChartLayer['drawn']> {
    return this.chartLayer.drawn();
  }

  selection(): string {
    return this.sheet.selections.map(formatAddress).join(',');
  }

  sheets(): string[] {
    return this.sheet.workbook.getSheets().map((sheet) => sheet.getSheetName());
  }

  /** Every formula of the workbook with what it shows. */
  formulas(): { address: string; formula: string; value: CellValue }[] {
    return this.sheet.listFormulaCells().map((cell) => ({
      address: this.sheet.addressOf(cell),
      formula: this.sheet.formulaAt(cell),
      value: this.sheet.valueAt(cell),
    }));
  }

  private find(given: string): { sheetId: string; area: Area } {
    const { sheet: name, address } = splitQualified(given);
    const sheet = name === undefined ? this.sheet.activeSheet : this.sheet.findSheet(name);
    const area = parseAddress(address);
    if (sheet === null || area === undefined) throw new Error(`There is no ${given}.`);
    return { sheetId: sheet.getSheetId(), area };
  }
}
