import { ICommandService } from '@univerjs/core';
import { ReorderRangeCommand } from '@univerjs/sheets';
import { ApiError } from '../../richApi/index.ts';
import type { CellValue } from '../../engine/answer.ts';
import { compareCells } from '../compareCells.ts';
import { TableObject } from './tableObject.ts';
import { bodyOf } from './tableRange.ts';

interface SortField {
  readonly key: number;
  readonly ascending?: boolean | null;
  readonly sortOn?: string | null;
}

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
    const count = this.table.columns.length;
    for (const { key, sortOn } of fields) {
      if (key < 0 || key >= count) throw new ApiError('InvalidArgument', `The table has no column ${key}.`);
      if ((sortOn ?? 'Value') !== 'Value') {
        throw new ApiError('NotImplemented', `The workbench does not implement sorting on ${sortOn ?? ''}.`);
      }
    }
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
    const body = bodyOf(this.table);
    const { sheetId } = this.table;
    const rows = Array.from({ length: body.endRow - body.startRow + 1 }, (_, index) => body.startRow + index);
    const valueAt = (row: number, key: number): CellValue =>
      this.host.sheet.valueAt(this.host.sheet.position(sheetId, row, body.startColumn + key));
    const sorted = [...rows].sort((a, b) => {
      for (const { key, ascending } of fields) {
        const order = compareCells(valueAt(a, key), valueAt(b, key), ascending !== false, matchCase);
        if (order !== 0) return order;
      }
      return a - b;
    });
    this.host.sheet.injector.get(ICommandService).syncExecuteCommand(ReorderRangeCommand.id, {
      unitId: this.host.sheet.workbook.getId(),
      subUnitId: sheetId,
      range: { ...body },
      order: Object.fromEntries(rows.map((row, index) => [row, sorted[index] ?? row])),
    });
  }
}
