import { ApiError } from '../../richApi/index.ts';
import { wholeArea } from '../../sheet/tables/tables.ts';
import type { Area } from '../../sheet/area.ts';
import type { Host } from '../host.ts';
import { Range } from '../range.ts';
import { Filter } from './filter.ts';
import { TableObject } from './tableObject.ts';
import { bodyOf, columnOf, headerOf, totalsOf } from './tableRange.ts';
import { deleteColumn } from './tableColumns.ts';

export class TableColumn extends TableObject {
  readonly className = 'TableColumn';
  private readonly columnId: string;

  constructor(host: Host, tableId: string, columnId: string) {
    super(host, tableId);
    this.columnId = columnId;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { ...super.identity(), Id: this.Id };
  }

  get Id(): number {
    return this.host.contents.columnIds.numberOf(this.columnId);
  }

  get Index(): number {
    const index = this.table.columns.findIndex(({ id }) => id === this.columnId);
    if (index < 0) throw new ApiError('ItemNotFound', 'The column was deleted.');
    return index;
  }

  get Name(): string {
    return this.table.columns[this.Index]?.name ?? '';
  }

  set Name(name: string) {
    this.GetHeaderRowRange().Values = [[`'${name}`]];
  }

  get Filter(): Filter {
    return new Filter(this.host, this.tableId, this.Index);
  }

  get Values(): Range['Values'] {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    return this.within(wholeArea(this.table));
  }

  GetHeaderRowRange(): Range {
    return this.within(headerOf(this.table));
  }

  GetDataBodyRange(): Range {
    return this.within(bodyOf(this.table));
  }

  GetTotalRowRange(): Range {
    if (!this.table.look.totals) throw new ApiError('ItemNotFound', 'The table shows no row of totals.');
    return this.within(totalsOf(this.table));
  }

  Delete(): void {
    deleteColumn(this.host, this.table, this.Index);
  }

  private within(area: Area): Range {
    return new Range(this.host, this.table.sheetId, columnOf(area, this.Index));
  }
}
