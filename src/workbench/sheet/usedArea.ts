import type { Worksheet } from '@univerjs/core';
import { boundingArea, cellArea } from './area.ts';
import type { Area } from './area.ts';
import { isFormulaCell } from './cells.ts';

/** The smallest area around all cells with contents, spills included, and with looks of their own unless `valuesOnly`. */
export function usedArea(sheet: Worksheet, spills: readonly Area[], valuesOnly: boolean): Area | undefined {
  let area: Area | undefined;
  const include = (one: Area): void => {
    area = area === undefined ? one : boundingArea(area, one);
  };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const hasContents = isFormulaCell(cell) || (cell?.v ?? '') !== '';
    const hasLook = cell?.s !== undefined && cell.s !== null;
    if (hasContents || (!valuesOnly && hasLook)) include(cellArea(row, column));
  });
  spills.forEach(include);
  return area;
}
