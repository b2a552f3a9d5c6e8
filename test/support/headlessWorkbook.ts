import { IUniverInstanceService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { mendUniver, onAnswer } from '../../src/workbench/engine/index.ts';
import { loadUniver } from '../../src/workbench/engine/univer.web.ts';
import { CallDesk } from '../../src/workbench/host/index.ts';
import { cultureOf } from '../../src/workbench/objects/culture.ts';
import { ExcelModel } from '../../src/workbench/objects/excelModel.ts';
import type { Workbook } from '../../src/workbench/objects/workbook.ts';
import type { Worksheet } from '../../src/workbench/objects/worksheet.ts';
import type { EventEntry } from '../../src/workbench/richApi/index.ts';
import { Spreadsheet, UNIT_ID } from '../../src/workbench/sheet/spreadsheet.ts';

/** The workbench without a page: Univer's sheets and calculation, and Excel's object model over them. */
export class HeadlessWorkbook {
  readonly sheet: Spreadsheet;
  readonly model: ExcelModel;
  readonly events: EventEntry[] = [];

  constructor(names: readonly string[] = ['Sheet1']) {
    const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.SILENT });
    for (const Plugin of [
      UniverFormulaEnginePlugin,
      UniverSheetsPlugin,
      UniverSheetsFormulaPlugin,
      UniverSheetsNumfmtPlugin,
      UniverSheetsTablePlugin,
    ]) {
      univer.registerPlugin(Plugin);
    }
    const file = { name: 'Book', sheets: names.map((name) => ({ name, blocks: {} })) };
    this.sheet = new Spreadsheet(univer, file, {
      begin: () => undefined,
      end: (_, calculated) => this.model.calculated(calculated),
    });
    const { injector } = this.sheet;
    injector.get(IUniverInstanceService).focusUnit(UNIT_ID);
    mendUniver(loadUniver(), injector);
    onAnswer(loadUniver(), injector, (cell, answer) => {
      this.sheet.errors.note(cell, answer);
      this.sheet.run.calculated(cell);
    });
    this.model = new ExcelModel({
      sheet: this.sheet,
      desk: new CallDesk([], this.sheet, () => undefined),
      pane: { isOpen: () => true, setOpen: () => undefined },
      culture: cultureOf('en-US'),
      functionsReady: () => undefined,
      sendEvents: (entries) => this.events.push(...entries),
      selectionChanged: () => undefined,
    });
  }

  get workbook(): Workbook {
    return this.model.workbook;
  }

  get first(): Worksheet {
    return this.workbook.Worksheets.GetFirst(null);
  }

  /** As the batch of an add-in. */
  batch<T>(act: () => T | Promise<T>): Promise<T> {
    return this.model.asBatch(async () => act());
  }

  calculated(): Promise<void> {
    return this.sheet.calculation.whenIdle();
  }

  close(): void {
    this.sheet.univer.dispose();
  }
}
