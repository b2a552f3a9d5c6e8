import { ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import { containsArea } from './area.ts';
import type { Area } from './area.ts';

interface Shift {
  readonly sheetId: string;
  readonly apply: (area: Area) => Area | undefined;
}

/** Where cells have gone, so that a range that an add-in keeps goes with them. */
export class Shifts {
  private readonly shifts: Shift[] = [];

  constructor(injector: Injector) {
    injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      const make = makers[id];
      if (make !== undefined) this.shifts.push(...make(params as MutationParams));
    });
  }

  get count(): number {
    return this.shifts.length;
  }

  /** Where an area is now that was there before the shifts from `since` on; undefined if it was deleted. */
  follow(sheetId: string, area: Area, since: number): Area | undefined {
    let moved: Area | undefined = area;
    for (let index = since; index < this.shifts.length && moved !== undefined; index += 1) {
      const shift = this.shifts[index];
      if (shift?.sheetId === sheetId) moved = shift.apply(moved);
    }
    return moved;
  }
}

interface MutationParams {
  readonly subUnitId: string;
  readonly range: Area;
  readonly fromRange: Area;
  readonly toRange: Area;
  readonly from: { readonly subUnitId: string };
  readonly to: { readonly subUnitId: string };
}

const makers: Readonly<Record<string, (params: MutationParams) => Shift[]>> = {
  [InsertRowMutation.id]: ({ subUnitId, range }) => [
    {
      sheetId: subUnitId,
      apply: (area) => along(area, 'Row', (ends) => insert(ends, range.startRow, range.endRow)),
    },
  ],
  [RemoveRowMutation.id]: ({ subUnitId, range }) => [
    {
      sheetId: subUnitId,
      apply: (area) => along(area, 'Row', (ends) => remove(ends, range.startRow, range.endRow)),
    },
  ],
  [InsertColMutation.id]: ({ subUnitId, range }) => [
    {
      sheetId: subUnitId,
      apply: (area) => along(area, 'Column', (ends) => insert(ends, range.startColumn, range.endColumn)),
    },
  ],
  [RemoveColMutation.id]: ({ subUnitId, range }) => [
    {
      sheetId: subUnitId,
      apply: (area) => along(area, 'Column', (ends) => remove(ends, range.startColumn, range.endColumn)),
    },
  ],
  [MoveRangeMutation.id]: ({ fromRange, toRange, from, to }) => {
    if (from.subUnitId !== to.subUnitId) return [];
    const [rows, columns] = [
      toRange.startRow - fromRange.startRow,
      toRange.startColumn - fromRange.startColumn,
    ];
    const apply = (area: Area): Area => (containsArea(fromRange, area) ? offset(area, rows, columns) : area);
    return [{ sheetId: from.subUnitId, apply }];
  },
};

type Ends = readonly [start: number, end: number];

function along(
  area: Area,
  dimension: 'Row' | 'Column',
  move: (ends: Ends) => Ends | undefined,
): Area | undefined {
  const moved = move([area[`start${dimension}`], area[`end${dimension}`]]);
  return moved && { ...area, [`start${dimension}`]: moved[0], [`end${dimension}`]: moved[1] };
}

function insert([start, end]: Ends, first: number, last: number): Ends {
  const count = last - first + 1;
  return [start >= first ? start + count : start, end >= first ? end + count : end];
}

function remove([start, end]: Ends, first: number, last: number): Ends | undefined {
  const count = last - first + 1;
  if (start >= first && end <= last) return undefined;
  const newStart = start > last ? start - count : Math.min(start, first);
  const newEnd = end > last ? end - count : Math.min(end, first - 1);
  return [newStart, newEnd];
}

function offset(area: Area, rows: number, columns: number): Area {
  return {
    startRow: area.startRow + rows,
    startColumn: area.startColumn + columns,
    endRow: area.endRow + rows,
    endColumn: area.endColumn + columns,
  };
}
