import { isCellError } from '../../src/workbench/engine/index.ts';
import type { CalculatedSheet } from './calculatedSheet.ts';
import { toSixDigits } from './calculateTemplate.ts';

/** What a cell shows: an error by its code, a number to six digits. */
export function shownCell(sheet: CalculatedSheet, address: string): unknown {
  const value = sheet.read(address);
  return value !== null && isCellError(value) ? value.code : toSixDigits(value);
}
