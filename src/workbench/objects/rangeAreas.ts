import { HostObject } from '../richApi/index.ts';
import { formatAddress, qualify } from '../sheet/address.ts';
import { intersectAreas, isWholeColumns, isWholeRows } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import type { Host } from './host.ts';
import { Look } from './look.ts';
import { Range } from './range.ts';
import { RangeCollection } from './rangeCollection.ts';
import { RangeFormat } from './rangeFormat.ts';
import { groupCells } from './groupCells.ts';
import { parseAreas } from './parseAreas.ts';
import { required } from './required.ts';
import { specialCells } from './specialCells.ts';

/** Several areas of one sheet. */
export class RangeAreas extends HostObject {
  readonly className = 'RangeAreas';
  readonly host: Host;
  readonly sheetId: string;
  private readonly ranges: readonly Range[];

  constructor(host: Host, sheetId: string, areas: readonly Area[]) {
    super();
    this.host = host;
    this.sheetId = sheetId;
    this.ranges = areas.map((area) => new Range(host, sheetId, area));
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }

  get Address(): string {
    const name = this.host.sheet.findSheet(this.sheetId)?.getSheetName() ?? '';
    return this.areas.map((area) => qualify(name, formatAddress(area))).join(',');
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get AreaCount(): number {
    return this.ranges.length;
  }

  get CellCount(): number {
    const counts = this.ranges.map((range) => range.CellCount);
    return counts.includes(-1) ? -1 : counts.reduce((sum, count) => sum + count, 0);
  }

  get IsEntireColumn(): boolean {
    return this.areas.every(isWholeColumns);
  }

  get IsEntireRow(): boolean {
    return this.areas.every(isWholeRows);
  }

  get Worksheet(): HostObject {
    return this.host.make.worksheet(this.sheetId);
  }

  get Format(): RangeFormat {
    return new RangeFormat(new Look(this.host, this.sheetId, () => this.areas));
  }

  SetDirty(): void {
    for (const range of this.ranges) range.SetDirty();
  }

  Calculate(): void {
    for (const range of this.ranges) range.Calculate();
  }

  Clear(applyTo: string | null): void {
    for (const range of this.ranges) range.Clear(applyTo);
  }

  GetEntireRow(): RangeAreas {
    return this.over(this.ranges.map((range) => range.GetEntireRow().area));
  }

  GetEntireColumn(): RangeAreas {
    return this.over(this.ranges.map((range) => range.GetEntireColumn().area));
  }

  GetOffsetRangeAreas(rows: number, columns: number): RangeAreas {
    return this.over(this.ranges.map((range) => range.GetOffsetRange(rows, columns).area));
  }

  GetIntersection(other: unknown): RangeAreas {
    return required(this.GetIntersectionOrNullObject(other));
  }

  GetIntersectionOrNullObject(other: unknown): RangeAreas | null {
    const others = this.areasGiven(other);
    return this.overOrNull(
      this.areas.flatMap((area) => others.flatMap((one) => intersectAreas(area, one) ?? [])),
    );
  }

  async GetSpecialCells(kind: string, valueKind: string | null): Promise<RangeAreas> {
    return required(await this.GetSpecialCellsOrNullObject(kind, valueKind));
  }

  async GetSpecialCellsOrNullObject(kind: string, valueKind: string | null): Promise<RangeAreas | null> {
    await this.host.sheet.calculated();
    const found = this.usedParts(false).flatMap((area) =>
      specialCells(this.host, this.sheetId, area, kind, valueKind),
    );
    return this.overOrNull(groupCells(found));
  }

  async GetUsedRangeAreas(valuesOnly: boolean | null): Promise<RangeAreas> {
    return required(await this.GetUsedRangeAreasOrNullObject(valuesOnly));
  }

  async GetUsedRangeAreasOrNullObject(valuesOnly: boolean | null): Promise<RangeAreas | null> {
    await this.host.sheet.calculated();
    return this.overOrNull(this.usedParts(valuesOnly === true));
  }

  private get areas(): Area[] {
    return this.ranges.map((range) => range.area);
  }

  private usedParts(valuesOnly: boolean): Area[] {
    const used = this.host.sheet.usedArea(this.sheetId, valuesOnly);
    return used === undefined ? [] : this.areas.flatMap((area) => intersectAreas(area, used) ?? []);
  }

  private over(areas: readonly Area[]): RangeAreas {
    return new RangeAreas(this.host, this.sheetId, areas);
  }

  private overOrNull(areas: readonly Area[]): RangeAreas | null {
    return areas.length === 0 ? null : this.over(areas);
  }

  private areasGiven(given: unknown): readonly Area[] {
    if (given instanceof Range) return given.sheetId === this.sheetId ? [given.area] : [];
    if (given instanceof RangeAreas) return given.sheetId === this.sheetId ? given.areas : [];
    return parseAreas(String(given));
  }
}
