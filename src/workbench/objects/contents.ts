import { FormulaEvaluator } from '../sheet/formulaEvaluator.ts';
import type { Spreadsheet } from '../sheet/spreadsheet.ts';
import { Names } from '../sheet/names/names.ts';
import { Tables } from '../sheet/tables/tables.ts';
import type { Store } from './properties/keyedValue.ts';
import { ColumnIds } from './tables/columnIds.ts';
import { XmlParts } from './xml/xmlParts.ts';

/** What a workbook holds beside its cells. */
export class Contents {
  readonly tables: Tables;
  readonly names: Names;
  readonly evaluator: FormulaEvaluator;
  readonly xmlParts = new XmlParts();
  readonly settings: Store = new Map();
  readonly customProperties: Store = new Map();
  readonly columnIds = new ColumnIds();
  private readonly sheetProperties = new Map<string, Store>();
  /** The fields that tables were last sorted by, by their ids. */
  readonly sortedTables = new Map<string, object>();

  constructor(sheet: Spreadsheet) {
    this.tables = new Tables(sheet);
    this.names = new Names(sheet);
    this.evaluator = new FormulaEvaluator(sheet);
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
    this.xmlParts.clear();
    for (const store of [this.settings, this.customProperties]) store.clear();
    this.sheetProperties.clear();
  }
}
