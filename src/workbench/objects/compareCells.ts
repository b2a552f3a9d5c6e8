import { isCellError } from '../engine/answer.ts';
import type { CellValue } from '../engine/answer.ts';

/** The order of Excel's sorting: numbers, texts, logical values, errors; blanks last whichever way. */
export function compareCells(a: CellValue, b: CellValue, isAscending: boolean, matchCase = false): number {
  const [blankA, blankB] = [isBlank(a), isBlank(b)];
  if (blankA || blankB) return Number(blankA) - Number(blankB);
  const order = rank(a) - rank(b) || compareAlike(a, b, matchCase);
  return isAscending ? order : -order;
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}

function rank(value: CellValue): number {
  if (isCellError(value)) return 3;
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

function compareAlike(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (typeof a === 'string' && typeof b === 'string') {
    const order = a.localeCompare(b, 'en', { sensitivity: 'base' });
    return order !== 0 || !matchCase ? order : a.localeCompare(b, 'en');
  }
  if (isCellError(a) || isCellError(b)) return 0;
  return Number(a) - Number(b);
}
