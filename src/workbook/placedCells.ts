import type { ScannedSheet } from './excel/scanSheets.ts';
import { formatArea } from './place/area.ts';
import type { OwnCell } from './refresh/ownCell.ts';

export interface PlacedCell {
  readonly cell: OwnCell;
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
}

/** The REE cells that are meant, with their places, in the order of the workbook. */
export function placedCells(
  scanned: readonly ScannedSheet[],
  isMeant: (cell: OwnCell) => boolean,
): readonly PlacedCell[] {
  return scanned.flatMap(({ name, own }) =>
    own.filter(isMeant).map((cell) => ({
      cell,
      sheet: name,
      address: formatArea({ ...cell, rows: 1, columns: 1 }),
      formula: cell.formula,
    })),
  );
}
