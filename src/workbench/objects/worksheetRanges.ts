import type { FWorksheet } from '@univerjs/sheets/facade';
import { ApiError, HostObject } from '../richApi/index.ts';
import { parseAddress, splitQualified } from '../sheet/address.ts';
import { cellArea, isOnSheet } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../sheet/excelSize.ts';
import { findCells } from './findCells.ts';
import type { SearchCriteria } from './findCells.ts';
import { groupCells } from './groupCells.ts';
import type { Host } from './host.ts';
import { parseAreas } from './parseAreas.ts';
import { Range } from './range.ts';
import { RangeAreas } from './rangeAreas.ts';
import { required } from './required.ts';

/** The ranges that are reached from a sheet. */
export abstract class WorksheetRanges extends HostObject {
  readonly className = 'Worksheet';
  protected readonly host: Host;
  protected readonly sheet: FWorksheet;

  constructor(host: Host, sheet: FWorksheet) {
    super();
    this.host = host;
    this.sheet = sheet;
  }

  get Id(): string {
    return this.sheet.getSheetId();
  }

  GetRange(address: string | null): Range {
    if (address === null) return new Range(this.host, this.Id, WHOLE_SHEET);
    const { sheet, address: own } = splitQualified(address);
    const area = parseAddress(own);
    if (sheet !== undefined && this.host.sheet.findSheet(sheet)?.getSheetId() !== this.Id) {
      throw new ApiError('InvalidArgument');
    }
    const range = area === undefined ? this.host.make.namedRange(this.Id, own) : this.range(area);
    if (range === null) throw new ApiError('InvalidArgument');
    return range as Range;
  }

  GetRanges(addresses: string | null): RangeAreas {
    return new RangeAreas(this.host, this.Id, addresses === null ? [WHOLE_SHEET] : parseAreas(addresses));
  }

  GetCell(row: number, column: number): Range {
    return this.range(cellArea(row, column));
  }

  GetRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): Range {
    return this.range({
      startRow: row,
      startColumn: column,
      endRow: row + rowCount - 1,
      endColumn: column + columnCount - 1,
    });
  }

  async GetUsedRange(valuesOnly: boolean | null): Promise<Range> {
    return (await this.GetUsedRangeOrNullObject(valuesOnly)) ?? this.GetCell(0, 0);
  }

  async GetUsedRangeOrNullObject(valuesOnly: boolean | null): Promise<Range | null> {
    await this.host.sheet.calculated();
    const area = this.host.sheet.usedArea(this.Id, valuesOnly === true);
    return area === undefined ? null : this.range(area);
  }

  async FindAll(text: string, criteria: SearchCriteria | null): Promise<RangeAreas> {
    return required(await this.FindAllOrNullObject(text, criteria));
  }

  async FindAllOrNullObject(text: string, criteria: SearchCriteria | null): Promise<RangeAreas | null> {
    await this.host.sheet.calculated();
    const used = this.host.sheet.usedArea(this.Id);
    if (used === undefined) return null;
    const found = findCells(this.host.sheet.cells(this.Id), used, text, criteria);
    return found.length === 0 ? null : new RangeAreas(this.host, this.Id, groupCells(found));
  }

  ReplaceAll(text: string, replacement: string, criteria: SearchCriteria | null): Promise<number> {
    return this.GetRange(null).ReplaceAll(text, replacement, criteria);
  }

  private range(area: Area): Range {
    if (!isOnSheet(area)) throw new ApiError('InvalidArgument');
    return new Range(this.host, this.Id, area);
  }
}

const WHOLE_SHEET: Area = {
  startRow: 0,
  startColumn: 0,
  endRow: EXCEL_ROWS - 1,
  endColumn: EXCEL_COLUMNS - 1,
};
