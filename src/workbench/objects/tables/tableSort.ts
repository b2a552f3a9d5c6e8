import { checkSortFields, sortRows } from '../sortRows.ts';
import type { SortField } from '../sortRows.ts';
import { TableObject } from './tableObject.ts';
import { bodyOf } from './tableRange.ts';

interface Applied {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}

export class TableSort extends TableObject {
  readonly className = 'TableSort';

  get Fields(): readonly SortField[] {
    return this.applied?.fields ?? [];
  }

  get MatchCase(): boolean {
    return this.applied?.matchCase ?? false;
  }

  async Apply(fields: readonly SortField[], matchCase: boolean | null): Promise<void> {
    await this.host.sheet.calculated();
    checkSortFields(fields, this.table.columns.length);
    const applied = { fields, matchCase: matchCase ?? false };
    this.host.contents.sortedTables.set(this.tableId, applied);
    this.reorder(applied);
  }

  async Reapply(): Promise<void> {
    await this.host.sheet.calculated();
    if (this.applied !== undefined) this.reorder(this.applied);
  }

  /** The rows stay as they are. */
  Clear(): void {
    this.host.contents.sortedTables.delete(this.tableId);
  }

  private get applied(): Applied | undefined {
    return this.host.contents.sortedTables.get(this.tableId) as Applied | undefined;
  }

  private reorder({ fields, matchCase }: Applied): void {
    sortRows(this.host, this.table.sheetId, bodyOf(this.table), fields, matchCase);
  }
}
