import type { CellValueType, ICellData, IStyleData, Nullable } from '@univerjs/core';
import {
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
} from '@univerjs/sheets';
import { eachCell, isUnbounded, isWholeColumns } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import type { CellMatrix } from '../sheet/edits.ts';
import { UNIT_ID } from '../sheet/spreadsheet.ts';
import type { Host } from './host.ts';
import { refuseUnless } from './refuse.ts';

/** What format objects read and write: the looks of some areas of a sheet. */
export class Look {
  readonly host: Host;
  readonly sheetId: string;
  private readonly place: () => readonly Area[];

  constructor(host: Host, sheetId: string, place: () => readonly Area[]) {
    this.host = host;
    this.sheetId = sheetId;
    this.place = place;
  }

  get areas(): readonly Area[] {
    return this.place();
  }

  /** What all cells have; null where they differ. */
  common<T>(of: (style: IStyleData, cell: Nullable<ICellData>) => T): T | null {
    const sheet = this.host.sheet.sheetModel(this.sheetId);
    const cells = this.host.sheet.cells(this.sheetId);
    const values = new Set<T>();
    for (const area of this.areas) {
      const inside = this.host.sheet.physicalArea(this.sheetId, area) ?? area;
      eachCell(inside, (row, column) => {
        if (values.size < 2) values.add(of(cells.styleAt(row, column), sheet?.getCellRaw(row, column)));
      });
    }
    return only(values);
  }

  /** What the rows or columns of the areas have in common. */
  commonOf<T>(lines: 'Row' | 'Column', of: (index: number) => T): T | null {
    const values = new Set<T>();
    for (const area of this.areas) {
      const inside = this.host.sheet.physicalArea(this.sheetId, area) ?? area;
      for (let index = inside[`start${lines}`]; index <= inside[`end${lines}`]; index += 1)
        values.add(of(index));
    }
    return only(values);
  }

  /** Changes the style of every cell; whole columns and rows take it for all their cells, also the empty ones. */
  change(style: (row: number, column: number, area: Area) => IStyleData | undefined): void {
    refuseUnless(this.host, this.sheetId, 'allowFormatCells');
    for (const area of this.areas) {
      if (isUnbounded(area)) this.changeLines(area, style(area.startRow, area.startColumn, area) ?? {});
      else this.host.sheet.grow(this.sheetId, area);
      const inside = this.host.sheet.physicalArea(this.sheetId, area);
      const cells = this.host.sheet.cells(this.sheetId);
      const matrix: CellMatrix = {};
      if (inside === undefined) continue;
      eachCell(inside, (row, column) => {
        if (isUnbounded(area) && !cells.hasLook(row, column)) return;
        const s = style(row, column, area);
        if (s !== undefined) (matrix[row] ??= {})[column] = { s, ...this.typeAt(row, column) };
      });
      this.host.sheet.edits.setLooks(this.sheetId, matrix);
    }
  }

  set(style: IStyleData): void {
    this.change(() => style);
  }

  /** Changes what a cell carries beside its style. */
  setCustom(changes: Readonly<Record<string, unknown>>): void {
    refuseUnless(this.host, this.sheetId, 'allowFormatCells');
    const sheet = this.host.sheet.sheetModel(this.sheetId);
    for (const area of this.areas) {
      const inside = this.host.sheet.physicalArea(this.sheetId, area);
      const matrix: CellMatrix = {};
      if (inside === undefined) continue;
      eachCell(inside, (row, column) => {
        const custom = { ...sheet?.getCellRaw(row, column)?.custom, ...changes };
        (matrix[row] ??= {})[column] = { custom, ...this.typeAt(row, column) };
      });
      this.host.sheet.edits.setLooks(this.sheetId, matrix);
    }
  }

  /** The type of what a cell holds: without it Univer makes numbers of texts like "2025" when their looks change. */
  private typeAt(row: number, column: number): { t?: CellValueType } {
    const type = this.host.sheet.sheetModel(this.sheetId)?.getCellRaw(row, column)?.t;
    return type === undefined || type === null ? {} : { t: type };
  }

  private changeLines(area: Area, style: IStyleData): void {
    const sheet = this.host.sheet.sheetModel(this.sheetId);
    const inside = this.host.sheet.physicalArea(this.sheetId, area);
    if (sheet === undefined || inside === undefined) return;
    const isColumns = isWholeColumns(area);
    const [first, last] = isColumns
      ? [inside.startColumn, inside.endColumn]
      : [inside.startRow, inside.endRow];
    const data: Record<number, { s: IStyleData }> = {};
    for (let index = first; index <= last; index += 1) {
      const before = isColumns ? sheet.getColumnStyle(index) : sheet.getRowStyle(index);
      data[index] = { s: { ...before, ...style } };
    }
    const target = { unitId: UNIT_ID, subUnitId: this.sheetId };
    if (isColumns) {
      const params = { ...target, columnData: data };
      const undo = SetColDataMutationFactory(params, sheet);
      this.host.sheet.edits.mutate(
        { id: SetColDataMutation.id, params },
        { id: SetColDataMutation.id, params: undo },
      );
    } else {
      const params = { ...target, rowData: data };
      const undo = SetRowDataMutationFactory(params, sheet);
      this.host.sheet.edits.mutate(
        { id: SetRowDataMutation.id, params },
        { id: SetRowDataMutation.id, params: undo },
      );
    }
  }
}

function only<T>(values: ReadonlySet<T>): T | null {
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}
