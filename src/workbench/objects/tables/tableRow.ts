import { Range } from '../range.ts';
import type { Host } from '../host.ts';
import { TableObject } from './tableObject.ts';
import { bodyOf, rowsOf } from './tableRange.ts';
import { deleteRows } from './tableRows.ts';

export class TableRow extends TableObject {
  readonly className = 'TableRow';
  private readonly index: number;

  constructor(host: Host, tableId: string, index: number) {
    super(host, tableId);
    this.index = index;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { ...super.identity(), _Index: this.index };
  }

  get Index(): number {
    return this.index;
  }

  get Values(): Range['Values'] {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    return new Range(this.host, this.table.sheetId, rowsOf(bodyOf(this.table), this.index));
  }

  Delete(): void {
    deleteRows(this.host, this.table, this.index, 1);
  }
}
