import { ApiError, HostObject } from '../richApi/index.ts';
import { formatAddress, parseAddress, qualify, splitQualified } from '../sheet/address.ts';
import { columnsOf, isOnSheet, isWholeColumns, isWholeRows, rowsOf } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import type { Host } from './host.ts';

const MOST_CELLS = 2 ** 31 - 1;

/** Cells of a sheet: where they are, also after other cells were inserted or deleted. */
export abstract class RangeBase extends HostObject {
  readonly className = 'Range';
  readonly host: Host;
  readonly sheetId: string;
  private place: Area | undefined;
  private shiftsSeen: number;

  constructor(host: Host, sheetId: string, area: Area) {
    super();
    this.host = host;
    this.sheetId = sheetId;
    this.place = area;
    this.shiftsSeen = host.sheet.shifts.count;
  }

  /** Where the cells are now. */
  get area(): Area {
    const { shifts } = this.host.sheet;
    if (this.place !== undefined && this.shiftsSeen < shifts.count) {
      this.place = shifts.follow(this.sheetId, this.place, this.shiftsSeen);
      this.shiftsSeen = shifts.count;
    }
    if (this.place === undefined) throw new ApiError('InvalidReference');
    if (this.host.sheet.sheetModel(this.sheetId) === undefined) throw new ApiError('ItemNotFound');
    return this.place;
  }

  get Address(): string {
    const name = this.host.sheet.findSheet(this.sheetId)?.getSheetName() ?? '';
    return qualify(name, formatAddress(this.area));
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.area.startRow;
  }

  get ColumnIndex(): number {
    return this.area.startColumn;
  }

  get RowCount(): number {
    return rowsOf(this.area);
  }

  get ColumnCount(): number {
    return columnsOf(this.area);
  }

  get CellCount(): number {
    const count = this.RowCount * this.ColumnCount;
    return count > MOST_CELLS ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }

  get IsEntireRow(): boolean {
    return isWholeRows(this.area);
  }

  get Worksheet(): HostObject {
    return this.host.make.worksheet(this.sheetId);
  }

  /** Other cells of the same sheet. */
  protected at(area: Area): this {
    if (!isOnSheet(area)) throw new ApiError('InvalidArgument');
    return this.host.make.range(this.sheetId, area) as this;
  }

  protected atOrNull(area: Area | undefined): this | null {
    return area === undefined ? null : this.at(area);
  }

  /** The cells that an argument means: a range, or an address on this sheet. */
  protected areaGiven(given: unknown): Area {
    if (given instanceof RangeBase) return given.area;
    const { address } = splitQualified(String(given));
    const area = parseAddress(address);
    if (area === undefined) throw new ApiError('InvalidArgument');
    return area;
  }
}
