import type { RowProblem } from '../../feed/index.ts';
import type { DraftRead } from './useDraft.ts';

/** "812 rows, 3 with problems: 809 figures." */
export function draftWords({ read, laid, problems }: DraftRead): string {
  const rows = rowWords(read.table?.rows.length ?? 0);
  const bad = countBadRows(problems);
  const figures = `${laid.length} ${laid.length === 1 ? 'figure' : 'figures'}`;
  return `${rows}, ${bad === 0 ? 'none' : bad} with problems: ${figures}.`;
}

export function countBadRows(problems: readonly RowProblem[]): number {
  return new Set(problems.map(({ line }) => line)).size;
}

/** "1 row", "3 rows". */
export function rowWords(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}
