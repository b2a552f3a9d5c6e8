import { EventRegistrations, ReferenceTable, runBatch } from '../richApi/index.ts';
import type { ApiRoot, Batch, BatchAnswer, EventEntry } from '../richApi/index.ts';
import type { CallDesk } from '../host/index.ts';
import type { CellPosition } from '../engine/functionCall.ts';
import { watchChanges } from '../sheet/changes.ts';
import { wholeArea } from '../sheet/tables/tables.ts';
import type { Spreadsheet } from '../sheet/spreadsheet.ts';
import { Contents } from './contents.ts';
import type { Culture } from './culture.ts';
import type { Host, PanePort } from './host.ts';
import { Range } from './range.ts';
import { RangeAreas } from './rangeAreas.ts';
import { createService } from './services.ts';
import { activeChart } from './charts/activeChart.ts';
import { tellChartEvents } from './charts/tellChartEvents.ts';
import { TableEventSource } from './tables/tableEventSource.ts';
import { TableScopedCollection } from './tables/tableScopedCollection.ts';
import { Workbook } from './workbook.ts';
import { findNamedRange } from './names/findNamedRange.ts';
import { WorkbookRangeAreas } from './workbookRangeAreas.ts';
import { WorksheetCollection } from './worksheetCollection.ts';
import { WorksheetEventSource } from './worksheetEventSource.ts';

const SERVICE_PATH = 2;

export interface ModelPorts {
  readonly sheet: Spreadsheet;
  readonly desk: CallDesk;
  readonly pane: PanePort;
  readonly culture: Culture;
  readonly functionsReady: () => void;
  /** Brings events of the object model to the add-in. */
  readonly sendEvents: (entries: readonly EventEntry[]) => void;
  /** The selection changed: for the events of Office's common API. */
  readonly selectionChanged: () => void;
}

/** Excel's object model over the spreadsheet, and the add-in's batches against it, one after the other. */
export class ExcelModel {
  private readonly sheet: Spreadsheet;
  readonly workbook: Workbook;
  readonly contents: Contents;
  private readonly root: ApiRoot;
  private readonly source: WorksheetEventSource;
  private readonly tables: TableEventSource;
  private last: Promise<unknown> = Promise.resolve();

  constructor(ports: ModelPorts) {
    this.sheet = ports.sheet;
    this.contents = new Contents(ports.sheet);
    const host: Host = {
      sheet: ports.sheet,
      contents: this.contents,
      desk: ports.desk,
      pane: ports.pane,
      culture: ports.culture,
      events: new EventRegistrations(ports.sendEvents),
      functionsReady: ports.functionsReady,
      selectionChanged: ports.selectionChanged,
      make: {
        worksheet: (sheetId) => new WorksheetCollection(host).GetItem(sheetId),
        range: (sheetId, area) => new Range(host, sheetId, area),
        rangeAreas: (sheetId, areas) => new RangeAreas(host, sheetId, areas),
        workbookRangeAreas: (references) => new WorkbookRangeAreas(host, references),
        namedRange: (sheetId, name) => findNamedRange(host, sheetId, name),
        tablesIn: (sheetId, area, isWhollyInside) =>
          new TableScopedCollection(host, sheetId, area, isWhollyInside),
        activeChart: () => activeChart(host),
        solidAreas: (sheetId) => this.contents.tables.list(sheetId).map(wholeArea),
      },
    };
    this.workbook = new Workbook(host);
    this.root = {
      workbook: this.workbook,
      service: (name) => createService(host, name),
      references: new ReferenceTable(),
      events: host.events,
    };
    this.source = new WorksheetEventSource(host);
    this.tables = new TableEventSource(host);
    tellChartEvents(host);
    watchChanges(
      this.sheet,
      (change) => {
        if (change.kind === 'contents') this.sheet.log.note('written', change.author, change.cells);
        this.source.tell(change);
        this.tables.tell(change);
        if (change.kind === 'deleted') this.contents.charts.removeSheet(change.sheetId);
        if (change.kind === 'selected') this.contents.charts.select(undefined);
      },
      (cell) => this.source.beforeEdit(cell),
    );
  }

  /** Batches for the workbook follow one another; those that bring answers of functions do not wait. */
  run(batch: Batch): Promise<BatchAnswer> {
    if (isForService(batch)) return runBatch(batch, this.root);
    return this.asBatch(() => runBatch(batch, this.root));
  }

  /** What is done is one undo and one run of calculation, after all that was to be done before. */
  asBatch<T>(act: () => Promise<T>): Promise<T> {
    const done = this.last.then(() => this.bracket(act));
    this.last = done.catch(() => undefined);
    return done;
  }

  /** To be called when a run of calculation is over, with the cells that it calculated. */
  calculated(cells: readonly CellPosition[]): void {
    this.source.calculated(cells);
  }

  private async bracket<T>(act: () => Promise<T>): Promise<T> {
    const { sheet } = this;
    sheet.author = 'add-in';
    sheet.edits.beginGroup();
    sheet.control.hold();
    try {
      return await act();
    } finally {
      sheet.control.isSuspended = false;
      sheet.control.release();
      sheet.edits.endGroup();
      sheet.author = 'user';
    }
  }
}

/** The batch goes to a service beside the workbook, such as the one that takes the answers of functions. */
export function isForService({ ObjectPaths }: Batch): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === SERVICE_PATH);
}
