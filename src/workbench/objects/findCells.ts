import { ApiError } from '../richApi/index.ts';
import { columnsOf, rowsOf } from '../sheet/area.ts';
import type { Area } from '../sheet/area.ts';
import type { Cells } from '../sheet/cells.ts';
import { enteredText } from './cellContents.ts';

export interface SearchCriteria {
  readonly completeMatch?: boolean | null;
  readonly matchCase?: boolean | null;
  readonly searchDirection?: string | null;
}

export interface FoundCell {
  readonly row: number;
  readonly column: number;
}

/** The cells of an area, row by row, whose formula or shown text has the text in it. `?`, `*` and `~` are wildcards. */
export function findCells(
  cells: Cells,
  area: Area,
  text: unknown,
  criteria: SearchCriteria | null,
): FoundCell[] {
  if (typeof text !== 'string' || text === '') throw new ApiError('InvalidArgument');
  const pattern = toPattern(text, criteria ?? {});
  const found: FoundCell[] = [];
  for (let index = 0; index < rowsOf(area) * columnsOf(area); index += 1) {
    const row = area.startRow + Math.floor(index / columnsOf(area));
    const column = area.startColumn + (index % columnsOf(area));
    const isFound = pattern.test(enteredText(cells, row, column)) || pattern.test(cells.textAt(row, column));
    if (isFound) found.push({ row, column });
  }
  return criteria?.searchDirection === 'Backwards' ? found.reverse() : found;
}

export function toPattern(text: string, { completeMatch, matchCase }: SearchCriteria, flags = ''): RegExp {
  const source = text.replace(/~([?*~])|([?*])|([\\^$.|+()[\]{}])/g, (_, escaped, wild, special) => {
    if (escaped !== undefined) return `\\${String(escaped)}`;
    if (wild !== undefined) return wild === '?' ? '[^]' : '[^]*?';
    return `\\${String(special)}`;
  });
  const whole = completeMatch === true ? `^${source}$` : source;
  return new RegExp(whole, `u${matchCase === true ? '' : 'i'}${flags}`);
}
