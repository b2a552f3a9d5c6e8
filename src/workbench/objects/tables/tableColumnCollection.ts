import { ApiError } from '../../richApi/index.ts';
import type { TableInfo } from '../../sheet/tables/tables.ts';
import { IndexedCollection } from '../countedCollection.ts';
import type { Host } from '../host.ts';
import { addColumn } from './tableColumns.ts';
import { TableColumn } from './tableColumn.ts';

export class TableColumnCollection extends IndexedCollection<TableColumn> {
  readonly className = 'TableColumnCollection';
  private readonly host: Host;
  private readonly tableId: string;

  constructor(host: Host, tableId: string) {
    super();
    this.host = host;
    this.tableId = tableId;
  }

  items(): TableColumn[] {
    return this.table.columns.map(({ id }) => new TableColumn(this.host, this.tableId, id));
  }

  GetItem(key: string | number): TableColumn {
    const column = this.GetItemOrNullObject(key);
    if (column === null) {
      throw new ApiError('ItemNotFound', `The table ${this.table.name} has no column "${key}".`);
    }
    return column;
  }

  /** By name or id; Excel's ids of columns are numbers. */
  GetItemOrNullObject(key: string | number): TableColumn | null {
    const { columns } = this.table;
    const wanted = String(key).toLowerCase();
    const column =
      columns.find(({ name }) => name.toLowerCase() === wanted) ??
      columns.find(({ id }) => this.host.contents.columnIds.numberOf(id) === Number(key));
    return column === undefined ? null : new TableColumn(this.host, this.tableId, column.id);
  }

  Add(index: number | null, values: unknown, name: string | null): TableColumn {
    const id = addColumn(this.host, this.table, index, values, name);
    return new TableColumn(this.host, this.tableId, id);
  }

  private get table(): TableInfo {
    const table = this.host.contents.tables.find(this.tableId);
    if (table === undefined) throw new ApiError('ItemNotFound', 'The table was deleted.');
    return table;
  }
}
