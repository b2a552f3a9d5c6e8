import type { Area } from '../../sheet/area.ts';
import type { TableInfo } from '../../sheet/tables/tables.ts';

/** The cells below the header. */
export function bodyOf({ area }: TableInfo): Area {
  return { ...area, startRow: area.startRow + 1 };
}

export function headerOf({ area }: TableInfo): Area {
  return { ...area, endRow: area.startRow };
}

export function totalsOf({ area }: TableInfo): Area {
  return { ...area, startRow: area.endRow + 1, endRow: area.endRow + 1 };
}

/** One column of an area of the table, counted from 0. */
export function columnOf(area: Area, index: number): Area {
  return { ...area, startColumn: area.startColumn + index, endColumn: area.startColumn + index };
}

/** Some rows of an area, counted from 0. */
export function rowsOf(area: Area, index: number, count = 1): Area {
  return { ...area, startRow: area.startRow + index, endRow: area.startRow + index + count - 1 };
}
