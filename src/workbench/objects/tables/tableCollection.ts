import { ApiError } from '../../richApi/index.ts';
import type { TableInfo } from '../../sheet/tables/tables.ts';
import { IndexedCollection } from '../countedCollection.ts';
import type { Host } from '../host.ts';
import { resolvePlace } from '../resolvePlace.ts';
import { addTable } from './addTable.ts';
import { tableCollectionEvents } from './tableEvents.ts';
import { Table } from './table.ts';

/** The tables of the workbook, or of a sheet. */
export class TableCollection extends IndexedCollection<Table> {
  static override readonly events = tableCollectionEvents;

  readonly className = 'TableCollection';
  private readonly host: Host;
  private readonly sheetId: string | undefined;

  constructor(host: Host, sheetId?: string) {
    super();
    this.host = host;
    this.sheetId = sheetId;
  }

  override eventTarget(): string {
    return this.sheetId ?? super.eventTarget();
  }

  items(): Table[] {
    return this.host.contents.tables.list(this.sheetId).map(({ id }) => new Table(this.host, id));
  }

  GetItem(key: string | number): Table {
    const table = this.GetItemOrNullObject(key);
    if (table === null) throw new ApiError('ItemNotFound', `There is no table "${key}".`);
    return table;
  }

  GetItemOrNullObject(key: string | number): Table | null {
    const wanted = String(key).toLowerCase();
    const isWanted = ({ id, name }: TableInfo): boolean =>
      id.toLowerCase() === wanted || name.toLowerCase() === wanted;
    const table = this.host.contents.tables.list(this.sheetId).find(isWanted);
    return table === undefined ? null : new Table(this.host, table.id);
  }

  Add(address: unknown, hasHeaders: boolean): Table {
    const place = resolvePlace(this.host, address, this.sheetId ?? this.host.sheet.activeSheet.getSheetId());
    if (this.sheetId !== undefined && place.sheetId !== this.sheetId) {
      throw new ApiError('InvalidArgument', 'The range of the table is on another sheet.');
    }
    return new Table(this.host, addTable(this.host, place, hasHeaders).id);
  }
}
