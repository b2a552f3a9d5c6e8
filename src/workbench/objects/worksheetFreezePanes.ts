import type { FWorksheet } from '@univerjs/sheets/facade';
import { ApiError, HostObject } from '../richApi/index.ts';
import { parseAddress, splitQualified } from '../sheet/address.ts';
import type { Area } from '../sheet/area.ts';
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../sheet/excelSize.ts';
import type { Host } from './host.ts';
import { RangeBase } from './rangeBase.ts';
import { required } from './required.ts';

export class WorksheetFreezePanes extends HostObject {
  readonly className = 'WorksheetFreezePanes';
  private readonly host: Host;
  private readonly sheet: FWorksheet;

  constructor(host: Host, sheet: FWorksheet) {
    super();
    this.host = host;
    this.sheet = sheet;
  }

  FreezeRows(count: number | null): void {
    this.freeze(count ?? 1, 0);
  }

  FreezeColumns(count: number | null): void {
    this.freeze(0, count ?? 1);
  }

  /** Freezes all rows and columns up to the last cell of a range. */
  FreezeAt(range: unknown): void {
    const area =
      range instanceof RangeBase ? range.area : parseAddress(splitQualified(String(range)).address);
    if (area === undefined) throw new ApiError('InvalidArgument');
    this.freeze(area.endRow + 1, area.endColumn + 1);
  }

  Unfreeze(): void {
    this.sheet.cancelFreeze();
  }

  GetLocation(): HostObject {
    return required(this.GetLocationOrNullObject());
  }

  GetLocationOrNullObject(): HostObject | null {
    const { xSplit, ySplit } = this.sheet.getFreeze();
    if (xSplit === 0 && ySplit === 0) return null;
    const area: Area = {
      startRow: 0,
      startColumn: 0,
      endRow: (ySplit === 0 ? EXCEL_ROWS : ySplit) - 1,
      endColumn: (xSplit === 0 ? EXCEL_COLUMNS : xSplit) - 1,
    };
    return this.host.make.range(this.sheet.getSheetId(), area);
  }

  private freeze(rows: number, columns: number): void {
    if (rows < 0 || columns < 0) throw new ApiError('InvalidArgument');
    this.sheet.setFreeze({
      ySplit: rows,
      xSplit: columns,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  }
}
