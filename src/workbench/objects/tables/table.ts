import { ApiError } from '../../richApi/index.ts';
import type { HostObject } from '../../richApi/index.ts';
import { isTableStyle } from '../../sheet/tables/tableLook.ts';
import { explainBadName } from '../../sheet/tables/tableName.ts';
import { wholeArea } from '../../sheet/tables/tables.ts';
import { Range } from '../range.ts';
import { resolvePlace } from '../resolvePlace.ts';
import { AutoFilter } from './autoFilter.ts';
import { resizeTable } from './resizeTable.ts';
import { TableColumnCollection } from './tableColumnCollection.ts';
import { tableEvents } from './tableEvents.ts';
import { TableObject } from './tableObject.ts';
import { bodyOf, headerOf, totalsOf } from './tableRange.ts';
import { TableRowCollection } from './tableRowCollection.ts';
import { TableSort } from './tableSort.ts';
import { showTotals } from './showTotals.ts';

export class Table extends TableObject {
  static override readonly events = tableEvents;

  readonly className = 'Table';

  override identity(): Readonly<Record<string, unknown>> {
    return { ...super.identity(), Id: this.tableId };
  }

  get Id(): string {
    return this.table.id;
  }

  get Name(): string {
    return this.table.name;
  }

  set Name(name: string) {
    const { table } = this;
    if (name === table.name) return;
    const fault = explainBadName(name);
    if (fault !== undefined) throw new ApiError('InvalidArgument', fault);
    const { tables, names } = this.host.contents;
    const other = tables.findByName(name);
    if ((other !== undefined && other.id !== table.id) || names.find(name) !== undefined) {
      throw new ApiError(
        'InvalidArgument',
        `The name "${name}" is taken. Table names are unique in a workbook.`,
      );
    }
    tables.rename(table, name);
  }

  get Worksheet(): HostObject {
    return this.host.make.worksheet(this.table.sheetId);
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.host, this.tableId);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this.host, this.tableId);
  }

  get Sort(): TableSort {
    return new TableSort(this.host, this.tableId);
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.host, this.tableId);
  }

  /** Tables without a header are not implemented. */
  get ShowHeaders(): boolean {
    return this.table.area.startRow < this.table.area.endRow;
  }

  get ShowTotals(): boolean {
    return this.table.look.totals;
  }

  set ShowTotals(isShown: boolean) {
    showTotals(this.host, this.table, isShown);
  }

  get ShowFilterButton(): boolean {
    return this.table.look.filterButton;
  }

  set ShowFilterButton(filterButton: boolean) {
    this.host.contents.tables.setLook(this.table, { filterButton });
  }

  get ShowBandedRows(): boolean {
    return this.table.look.bandedRows;
  }

  set ShowBandedRows(bandedRows: boolean) {
    this.host.contents.tables.setLook(this.table, { bandedRows });
  }

  get ShowBandedColumns(): boolean {
    return this.table.look.bandedColumns;
  }

  set ShowBandedColumns(bandedColumns: boolean) {
    this.host.contents.tables.setLook(this.table, { bandedColumns });
  }

  get HighlightFirstColumn(): boolean {
    return this.table.look.firstColumn;
  }

  set HighlightFirstColumn(firstColumn: boolean) {
    this.host.contents.tables.setLook(this.table, { firstColumn });
  }

  get HighlightLastColumn(): boolean {
    return this.table.look.lastColumn;
  }

  set HighlightLastColumn(lastColumn: boolean) {
    this.host.contents.tables.setLook(this.table, { lastColumn });
  }

  get Style(): string {
    return this.table.look.style;
  }

  set Style(style: string) {
    if (!isTableStyle(style)) throw new ApiError('InvalidArgument', `There is no table style "${style}".`);
    this.host.contents.tables.setLook(this.table, { style });
  }

  GetRange(): Range {
    return new Range(this.host, this.table.sheetId, wholeArea(this.table));
  }

  GetHeaderRowRange(): Range {
    return new Range(this.host, this.table.sheetId, headerOf(this.table));
  }

  GetDataBodyRange(): Range {
    return new Range(this.host, this.table.sheetId, bodyOf(this.table));
  }

  GetTotalRowRange(): Range {
    if (!this.table.look.totals) throw new ApiError('ItemNotFound', 'The table shows no row of totals.');
    return new Range(this.host, this.table.sheetId, totalsOf(this.table));
  }

  Resize(range: unknown): void {
    const place = resolvePlace(this.host, range, this.table.sheetId);
    resizeTable(this.host, this.table, place);
  }

  ClearFilters(): void {
    this.AutoFilter.ClearCriteria();
  }

  ReapplyFilters(): void {
    this.AutoFilter.Reapply();
  }

  /** The cells stay as they are, without the table's style. */
  ConvertToRange(): Range {
    const range = this.GetRange();
    this.host.contents.tables.remove(this.table);
    return range;
  }

  /** The cells go with the table. */
  Delete(): void {
    const { sheetId } = this.table;
    const area = wholeArea(this.table);
    this.host.contents.tables.remove(this.table);
    this.host.sheet
      .findSheet(sheetId)
      ?.getRange({ ...area })
      .clear();
  }
}
