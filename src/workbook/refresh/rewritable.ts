import { mendNames } from '../formula/mendNames.ts';
import { isError } from './ownCell.ts';
import type { OwnCell } from './ownCell.ts';

/** Cells in error, for entering their formulas again: Excel does not ask again what has once failed. */
export interface Rewritable {
  /** Surely cells of their own. */
  readonly certain: readonly OwnCell[];
  /** Cells with the very formula of a neighbour: they may be part of its spill, where entering a formula would break it. */
  readonly doubtful: readonly OwnCell[];
}

export function rewritable(cells: readonly OwnCell[]): Rewritable {
  const formulaAt = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell.formula]));
  const isDoubtful = ({ row, column, formula }: OwnCell): boolean =>
    formulaAt.get(keyOf(row - 1, column)) === formula || formulaAt.get(keyOf(row, column - 1)) === formula;
  const failed = cells.filter(({ value }) => isError(value));
  return { certain: failed.filter((cell) => !isDoubtful(cell)), doubtful: failed.filter(isDoubtful) };
}

/** The formula to enter: with the names as a user writes them where Excel has mangled them. */
export function rewritten({ formula }: OwnCell): string {
  return mendNames(formula);
}

function keyOf(row: number, column: number): string {
  return `${row}:${column}`;
}
