import { ApiError } from '../richApi/index.ts';
import type { HostObject } from '../richApi/index.ts';
import { cellArea, intersectAreas, isOneCell } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import { enteredText, typeOf } from './cellContents.ts';
import { findEdge, surroundingRegion } from './edges.ts';
import type { Direction } from './edges.ts';
import { findCells, toPattern } from './findCells.ts';
import type { FoundCell, SearchCriteria } from './findCells.ts';
import { groupCells } from './groupCells.ts';
import { RangeContents } from './rangeContents.ts';
import { required } from './required.ts';
import { specialCells } from './specialCells.ts';

/** The ranges that are reached from a range by what cells hold. */
export abstract class RangeSearch extends RangeContents {
  async GetUsedRange(valuesOnly: boolean | null): Promise<this> {
    return (await this.GetUsedRangeOrNullObject(valuesOnly)) ?? this.GetCell(0, 0);
  }

  async GetUsedRangeOrNullObject(valuesOnly: boolean | null): Promise<this | null> {
    const part = await this.usedPart(valuesOnly === true);
    return this.atOrNull(part && shrink(part, this.filled(valuesOnly === true)));
  }

  async Find(text: string, criteria: SearchCriteria | null): Promise<this> {
    return required(await this.FindOrNullObject(text, criteria));
  }

  async FindOrNullObject(text: string, criteria: SearchCriteria | null): Promise<this | null> {
    const area = await this.usedPart(true);
    if (area === undefined) return null;
    const [first] = findCells(this.host.sheet.cells(this.sheetId), area, text, criteria);
    return first === undefined ? null : this.at(cellArea(first.row, first.column));
  }

  /** Replaces in formulas and constants; gives how often. */
  async ReplaceAll(text: string, replacement: string, criteria: SearchCriteria | null): Promise<number> {
    const area = await this.usedPart(true);
    if (area === undefined) return 0;
    const found = findCells(this.host.sheet.cells(this.sheetId), area, text, criteria);
    const pattern = toPattern(text, criteria ?? {}, 'g');
    let count = 0;
    for (const { row, column } of found) {
      const cell = this.at(cellArea(row, column));
      const before = enteredText(this.host.sheet.cells(this.sheetId), row, column);
      const after = before.replace(pattern, () => {
        count += 1;
        return replacement;
      });
      if (after !== before) cell.Formulas = [[after]];
    }
    return count;
  }

  async GetSpecialCells(kind: string, valueKind: string | null): Promise<HostObject> {
    return required(await this.GetSpecialCellsOrNullObject(kind, valueKind));
  }

  async GetSpecialCellsOrNullObject(kind: string, valueKind: string | null): Promise<HostObject | null> {
    const area = await this.usedPart(false);
    if (area === undefined) return null;
    const found = groupCells(specialCells(this.host, this.sheetId, area, kind, valueKind));
    return found.length === 0 ? null : this.host.make.rangeAreas(this.sheetId, found);
  }

  async GetSurroundingRegion(): Promise<this> {
    const used = await this.usedArea();
    return this.at(surroundingRegion(this.area, this.filled(), used));
  }

  async GetRangeEdge(direction: Direction, activeCell: unknown): Promise<this> {
    const { row, column } = await this.edge(direction, activeCell);
    return this.at(cellArea(row, column));
  }

  async GetExtendedRange(direction: Direction, activeCell: unknown): Promise<this> {
    const { row, column } = await this.edge(direction, activeCell);
    const { area } = this;
    if (direction === 'Left') return this.at({ ...area, startColumn: Math.min(area.startColumn, column) });
    if (direction === 'Up') return this.at({ ...area, startRow: Math.min(area.startRow, row) });
    if (direction === 'Right') return this.at({ ...area, endColumn: Math.max(area.endColumn, column) });
    return this.at({ ...area, endRow: Math.max(area.endRow, row) });
  }

  /** True if all cells have a spill, false if none has, null if some have. */
  get HasSpill(): Promise<boolean | null> {
    return this.host.sheet.calculated().then(() => {
      const spills = this.host.sheet.spills.list(this.sheetId);
      const covered = spills
        .map((spill) => intersectAreas(spill, this.area))
        .reduce((sum, part) => sum + (part === undefined ? 0 : cellsOf(part)), 0);
      if (covered === 0) return false;
      return covered === cellsOf(this.area) ? true : null;
    });
  }

  async GetSpillingToRange(): Promise<this> {
    return required(await this.GetSpillingToRangeOrNullObject());
  }

  /** Where the formula of this cell spills, itself included. */
  async GetSpillingToRangeOrNullObject(): Promise<this | null> {
    await this.host.sheet.calculated();
    if (!isOneCell(this.area)) throw new ApiError('InvalidArgument');
    const { startRow, startColumn } = this.area;
    return this.atOrNull(this.host.sheet.spills.areaOf(this.sheetId, startRow, startColumn));
  }

  async GetSpillParent(): Promise<this> {
    return required(await this.GetSpillParentOrNullObject());
  }

  /** The cell whose formula fills this one. */
  async GetSpillParentOrNullObject(): Promise<this | null> {
    await this.host.sheet.calculated();
    if (!isOneCell(this.area)) throw new ApiError('InvalidArgument');
    const { startRow, startColumn } = this.area;
    const spill = this.host.sheet.spills.covering(this.sheetId, startRow, startColumn);
    return spill === undefined ? null : this.at(cellArea(spill.startRow, spill.startColumn));
  }

  private async usedArea(valuesOnly = true): Promise<Area | undefined> {
    await this.host.sheet.calculated();
    return this.host.sheet.usedArea(this.sheetId, valuesOnly);
  }

  protected async usedPart(valuesOnly: boolean): Promise<Area | undefined> {
    const used = await this.usedArea(valuesOnly);
    if (used === undefined) return undefined;
    return intersectAreas(this.area, used);
  }

  private async edge(direction: Direction, activeCell: unknown): Promise<FoundCell> {
    const used = await this.usedArea();
    const active = activeCell === null || activeCell === undefined ? this.area : this.areaGiven(activeCell);
    return findEdge({ row: active.startRow, column: active.startColumn }, direction, this.filled(), used);
  }

  private filled(valuesOnly = true): (cell: FoundCell) => boolean {
    const cells = this.host.sheet.cells(this.sheetId);
    return ({ row, column }) =>
      typeOf(cells, row, column) !== 'Empty' || (!valuesOnly && cells.hasLook(row, column));
  }
}

/** The smallest area around what is filled. */
function shrink(area: Area, isFilled: (cell: FoundCell) => boolean): Area | undefined {
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      if (rows.has(row) && columns.has(column)) continue;
      if (!isFilled({ row, column })) continue;
      rows.add(row);
      columns.add(column);
    }
  }
  if (rows.size === 0) return undefined;
  const [startRow, startColumn] = [Math.min(...rows), Math.min(...columns)];
  return { startRow, startColumn, endRow: Math.max(...rows), endColumn: Math.max(...columns) };
}

function cellsOf({ startRow, startColumn, endRow, endColumn }: Area): number {
  return (endRow - startRow + 1) * (endColumn - startColumn + 1);
}
