import { ApiError } from '../../richApi/index.ts';
import type { TableInfo } from '../../sheet/tables/tables.ts';
import { IndexedCollection } from '../countedCollection.ts';
import type { Host } from '../host.ts';
import { TableRow } from './tableRow.ts';
import { addRows, deleteRows, rowCountOf } from './tableRows.ts';

export class TableRowCollection extends IndexedCollection<TableRow> {
  readonly className = 'TableRowCollection';
  private readonly host: Host;
  private readonly tableId: string;

  constructor(host: Host, tableId: string) {
    super();
    this.host = host;
    this.tableId = tableId;
  }

  items(): TableRow[] {
    const length = rowCountOf(this.table);
    return Array.from({ length }, (_, index) => new TableRow(this.host, this.tableId, index));
  }

  Add(index: number | null, values: unknown, alwaysInsert: boolean | null): TableRow {
    const first = addRows(this.host, this.table, index, values, alwaysInsert ?? true);
    return new TableRow(this.host, this.tableId, first);
  }

  DeleteRowsAt(index: number, count: number | null): void {
    deleteRows(this.host, this.table, index, count ?? 1);
  }

  DeleteRows(rows: readonly (number | TableRow)[]): void {
    const indexes = rows.map((row) => (row instanceof TableRow ? row.Index : row));
    for (const index of [...new Set(indexes)].sort((a, b) => b - a)) {
      deleteRows(this.host, this.table, index, 1);
    }
  }

  private get table(): TableInfo {
    const table = this.host.contents.tables.find(this.tableId);
    if (table === undefined) throw new ApiError('ItemNotFound', 'The table was deleted.');
    return table;
  }
}
