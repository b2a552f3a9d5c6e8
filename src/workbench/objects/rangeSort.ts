import { ApiError, HostObject } from '../richApi/index.ts';
import type { Area } from '../sheet/area.ts';
import type { Host } from './host.ts';
import { refuseLocked, refuseUnbounded } from './refuse.ts';
import { sortRows } from './sortRows.ts';
import type { SortField } from './sortRows.ts';

export class RangeSort extends HostObject {
  readonly className = 'RangeSort';
  private readonly host: Host;
  private readonly sheetId: string;
  private readonly areaNow: () => Area;

  constructor(host: Host, sheetId: string, areaNow: () => Area) {
    super();
    this.host = host;
    this.sheetId = sheetId;
    this.areaNow = areaNow;
  }

  async Apply(
    fields: readonly SortField[],
    matchCase: boolean | null,
    hasHeaders: boolean | null,
    orientation: string | null,
  ): Promise<void> {
    if ((orientation ?? 'Rows') !== 'Rows')
      throw new ApiError('NotImplemented', 'The workbench does not implement sorting of columns.');
    const area = this.areaNow();
    refuseUnbounded(area);
    refuseLocked(this.host, this.sheetId, area);
    await this.host.sheet.calculated();
    const startRow = area.startRow + (hasHeaders === true ? 1 : 0);
    if (startRow > area.endRow) return;
    this.host.sheet.grow(this.sheetId, area);
    sortRows(this.host, this.sheetId, { ...area, startRow }, fields, matchCase ?? false);
  }
}
