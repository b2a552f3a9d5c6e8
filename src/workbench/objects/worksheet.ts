import type { FWorksheet } from '@univerjs/sheets/facade';
import { ApiError, HostObject } from '../richApi/index.ts';
import { parseAddress, splitQualified } from '../sheet/address.ts';
import type { Host } from './host.ts';
import { Range } from './range.ts';

export class Worksheet extends HostObject {
  readonly className = 'Worksheet';
  private readonly host: Host;
  private readonly sheet: FWorksheet;

  constructor(host: Host, sheet: FWorksheet) {
    super();
    this.host = host;
    this.sheet = sheet;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { ...super.identity(), Id: this.Id };
  }

  get Id(): string {
    return this.sheet.getSheetId();
  }

  get Name(): string {
    return this.sheet.getSheetName();
  }

  set Name(name: string) {
    this.sheet.setName(name);
  }

  get Position(): number {
    return this.sheet.getIndex();
  }

  get Visibility(): 'Visible' | 'Hidden' {
    return this.sheet.isSheetHidden() ? 'Hidden' : 'Visible';
  }

  set Visibility(visibility: string) {
    if (visibility === 'Visible') this.sheet.showSheet();
    else this.sheet.hideSheet();
  }

  Activate(): void {
    this.sheet.activate();
  }

  Delete(): void {
    this.host.sheet.workbook.deleteSheet(this.sheet);
  }

  Calculate(): void {
    const cells = this.host.sheet.listFormulaCells(this.Id);
    this.host.desk.forget(cells);
    this.host.sheet.recalculate(cells);
  }

  GetRange(address: string | null): Range {
    const rowCount = this.sheet.getMaxRows();
    const columnCount = this.sheet.getMaxColumns();
    const whole = { startRow: 0, startColumn: 0, endRow: rowCount - 1, endColumn: columnCount - 1 };
    const area =
      address === null ? whole : parseAddress(splitQualified(address).address, rowCount, columnCount);
    if (area === undefined) throw new ApiError('InvalidArgument', `${address ?? ''} is not an address.`);
    return new Range(this.host, this.Id, area);
  }

  GetCell(row: number, column: number): Range {
    return new Range(this.host, this.Id, {
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
    });
  }

  GetRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): Range {
    return new Range(this.host, this.Id, {
      startRow: row,
      startColumn: column,
      endRow: row + rowCount - 1,
      endColumn: column + columnCount - 1,
    });
  }

  async GetUsedRange(valuesOnly: boolean | null): Promise<Range> {
    return (await this.GetUsedRangeOrNullObject(valuesOnly)) ?? this.GetCell(0, 0);
  }

  async GetUsedRangeOrNullObject(_valuesOnly: boolean | null): Promise<Range | null> {
    await this.host.sheet.calculation.whenIdle();
    const area = this.host.sheet.usedArea(this.Id);
    return area === undefined ? null : new Range(this.host, this.Id, area);
  }
}
