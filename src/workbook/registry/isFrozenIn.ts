import { intersect, readAddress } from '../place/area.ts';
import type { Place } from '../place/area.ts';
import type { FoundCells } from './blockState.ts';

/** Whether a formula in the first row of a block, where it has its calls, is among what is frozen. */
export function isFrozenIn(frozen: readonly Place[], { sheet, address }: FoundCells): boolean {
  const area = readAddress(address)?.area;
  const firstRow = area && { ...area, rows: 1 };
  return (
    firstRow !== undefined &&
    frozen.some((place) => place.sheet === sheet && intersect(place.area, firstRow) !== undefined)
  );
}
