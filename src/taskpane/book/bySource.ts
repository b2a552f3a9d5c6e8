import type { RefreshedCell } from '../../workbook/index.ts';

/** Changed cells by the source of what they show now, in the order in which the sources come. */
export function bySource(
  changed: readonly RefreshedCell[],
): readonly (readonly [source: string, cells: readonly RefreshedCell[]])[] {
  const groups = new Map<string, RefreshedCell[]>();
  for (const cell of changed) {
    const group = groups.get(cell.source);
    if (group) group.push(cell);
    else groups.set(cell.source, [cell]);
  }
  return [...groups];
}
