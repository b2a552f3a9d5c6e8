import { Refusal } from '../../../model/index.ts';
import type { ComparedColumn } from './readComparison.ts';

/** The number format of a column: that of its first figure. A cell without a figure may get one with another date. */
export function formatOfColumn({ cells }: ComparedColumn): string {
  return cells.flatMap((cell) => (cell instanceof Refusal ? [] : [cell.format])).find(Boolean) ?? '';
}
