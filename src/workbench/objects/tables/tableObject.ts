import { ApiError, HostObject } from '../../richApi/index.ts';
import type { TableInfo } from '../../sheet/tables/tables.ts';
import type { Host } from '../host.ts';

/** What belongs to a table: it is looked up anew each time, since tables grow, move and go. */
export abstract class TableObject extends HostObject {
  protected readonly host: Host;
  protected readonly tableId: string;

  constructor(host: Host, tableId: string) {
    super();
    this.host = host;
    this.tableId = tableId;
  }

  protected get table(): TableInfo {
    const table = this.host.contents.tables.find(this.tableId);
    if (table === undefined) {
      throw new ApiError('ItemNotFound', "The requested resource doesn't exist: the table was deleted.");
    }
    return table;
  }
}
