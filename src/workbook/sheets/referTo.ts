import { stringifyA1Ref } from '@borgar/fx';

/** What stays when a formula is filled down or across. */
export type Fixed = 'both' | 'row' | 'column' | 'none';

/**
 * Cells of a layout as its formulas refer to them.
 *
 * @example
 * referTo({ row: 2, column: 1 }) //=> '$B$3'
 * referTo({ row: 5, column: 0, rows: 4 }, 'column') //=> '$A6:$A9'
 */
export function referTo(
  {
    row,
    column,
    rows = 1,
    columns = 1,
  }: { readonly row: number; readonly column: number; readonly rows?: number; readonly columns?: number },
  fixed: Fixed = 'both',
): string {
  const [$top, $left] = [fixed === 'both' || fixed === 'row', fixed === 'both' || fixed === 'column'];
  return stringifyA1Ref({
    context: [],
    range: {
      top: row,
      left: column,
      bottom: row + rows - 1,
      right: column + columns - 1,
      $top,
      $left,
      $bottom: $top,
      $right: $left,
    },
  });
}
