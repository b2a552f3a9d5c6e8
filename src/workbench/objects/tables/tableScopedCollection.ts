import { ApiError } from '../../richApi/index.ts';
import type { Area } from '../../sheet/area.ts';
import { containsArea } from '../../sheet/area.ts';
import { wholeArea } from '../../sheet/tables/tables.ts';
import { CountedCollection } from '../countedCollection.ts';
import type { Host } from '../host.ts';
import { Table } from './table.ts';

/** The tables of a range: those that it touches, or those that are wholly inside. */
export class TableScopedCollection extends CountedCollection<Table> {
  readonly className = 'TableScopedCollection';
  private readonly host: Host;
  private readonly sheetId: string;
  private readonly area: Area;
  private readonly isWhollyInside: boolean;

  constructor(host: Host, sheetId: string, area: Area, isWhollyInside: boolean) {
    super();
    this.host = host;
    this.sheetId = sheetId;
    this.area = area;
    this.isWhollyInside = isWhollyInside;
  }

  items(): Table[] {
    return this.host.contents.tables
      .touching(this.sheetId, this.area)
      .filter((table) => !this.isWhollyInside || containsArea(this.area, wholeArea(table)))
      .map(({ id }) => new Table(this.host, id));
  }

  GetFirst(): Table {
    const [first] = this.items();
    if (first === undefined) throw new ApiError('ItemNotFound', 'The range has no table.');
    return first;
  }

  GetItem(key: string): Table {
    const table = this.GetItemOrNullObject(key);
    if (table === null) throw new ApiError('ItemNotFound', `The range has no table "${key}".`);
    return table;
  }

  GetItemOrNullObject(key: string): Table | null {
    const wanted = key.toLowerCase();
    return (
      this.items().find(({ Id, Name }) => Id.toLowerCase() === wanted || Name.toLowerCase() === wanted) ??
      null
    );
  }
}
