import { notImplemented } from '../richApi/index.ts';
import type { ChartState } from '../sheet/charts/chartState.ts';
import { Charts } from '../sheet/charts/charts.ts';
import { FormulaEvaluator } from '../sheet/formulaEvaluator.ts';
import type { Spreadsheet } from '../sheet/spreadsheet.ts';
import { Names } from '../sheet/names/names.ts';
import { Tables } from '../sheet/tables/tables.ts';
import { newPageSetup } from './pageLayout/pageSetup.ts';
import type { PageSetup } from './pageLayout/pageSetup.ts';
import type { Store } from './properties/keyedValue.ts';
import { SeriesReader } from './charts/seriesReader.ts';
import { ColumnIds } from './tables/columnIds.ts';
import { XmlParts } from './xml/xmlParts.ts';

export interface ImageSize {
  readonly width: number | null;
  readonly height: number | null;
  readonly fittingMode: string;
}

export type DrawChart = (chart: ChartState, size: ImageSize) => string | Promise<string>;

/** What a workbook holds beside its cells. */
export class Contents {
  readonly tables: Tables;
  readonly names: Names;
  readonly charts = new Charts();
  readonly seriesReader: SeriesReader;
  /** Draws a chart as a PNG in base64; the page brings what can. */
  drawChart: DrawChart = () => {
    throw notImplemented('Chart.getImage without a page');
  };
  readonly evaluator: FormulaEvaluator;
  readonly xmlParts = new XmlParts();
  readonly settings: Store = new Map();
  readonly customProperties: Store = new Map();
  readonly columnIds = new ColumnIds();
  private readonly pageSetups = new Map<string, PageSetup>();
  private readonly sheetProperties = new Map<string, Store>();
  /** The fields that tables were last sorted by, by their ids. */
  readonly sortedTables = new Map<string, object>();

  constructor(sheet: Spreadsheet) {
    this.tables = new Tables(sheet);
    this.names = new Names(sheet);
    this.seriesReader = new SeriesReader(sheet);
    this.evaluator = new FormulaEvaluator(sheet);
  }

  pageSetupOf(sheetId: string): PageSetup {
    const setup = this.pageSetups.get(sheetId) ?? newPageSetup();
    this.pageSetups.set(sheetId, setup);
    return setup;
  }

  propertiesOf(sheetId: string): Store {
    const store = this.sheetProperties.get(sheetId) ?? new Map<string, unknown>();
    this.sheetProperties.set(sheetId, store);
    return store;
  }

  /** Empties the workbook of all this. */
  clear(): void {
    for (const table of this.tables.list()) this.tables.remove(table);
    for (const name of this.names.list()) this.names.remove(name);
    this.charts.clear();
    this.xmlParts.clear();
    for (const store of [this.settings, this.customProperties]) store.clear();
    this.sheetProperties.clear();
    this.pageSetups.clear();
  }
}
