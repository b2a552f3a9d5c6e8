import { isLiteral, tokenize, translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { addressOf } from './bookRead.ts';
import type { BookRead, CheckedCell } from './bookRead.ts';
import type { CheckFinding } from './finding.ts';

/**
 * A typed number between two REE formulas that are one formula filled down or across. Where they differ in what they ask
 * for (`=REE.PRICE("NdPr",2023)`, `=REE.PRICE("NdPr",2024)`), there must be two of them in a row: figures and typed numbers
 * by turns are a table of both.
 */
export function hardCoded(book: BookRead): readonly CheckFinding[] {
  const cells = new Map(book.cells.map((cell) => [keyOf(cell.sheet, cell.row, cell.column), cell]));
  const found = new Map<string, CheckFinding>();
  for (const before of book.cells)
    for (const [down, right] of [
      [1, 0],
      [0, 1],
    ] as const) {
      const [row, column] = [before.row + down, before.column + right];
      const after = cells.get(keyOf(before.sheet, row + down, column + right));
      const likes = (cell: CheckedCell, step: number): boolean =>
        isAlike(cell, cells.get(keyOf(cell.sheet, cell.row + step * down, cell.column + step * right)));
      const isInList = after !== undefined && (likes(before, -1) || likes(after, 1));
      const finding = after && findBetween(book, { before, after, isInList }, { row, column });
      if (finding) found.set(keyOf(before.sheet, row, column), finding);
    }
  return [...found.values()];
}

function findBetween(
  book: BookRead,
  { before, after, isInList }: Neighbours,
  { row, column }: Pick<CheckedCell, 'row' | 'column'>,
): CheckFinding | undefined {
  const { sheet } = before;
  const content = book.contentAt(sheet, row, column);
  if (typeof content?.formula !== 'number' || book.isFrozen(sheet, row, column)) return undefined;
  const relative = relativeOf(before);
  const isFilled = relative !== undefined && relative === relativeOf(after);
  if (!isFilled && !(isInList && isAlike(before, after))) return undefined;
  const address = addressOf({ row, column });
  const found = {
    check: 'hard-coded',
    sheet,
    address,
    what: `The number ${content.formula} is typed between two REE formulas.`,
    means: 'It has no source and no refresh changes it.',
  } as const;
  if (!isFilled)
    return {
      ...found,
      repair: undefined,
      advice: 'Put a formula like its neighbours’ there, or give it a place of its own.',
    };
  const formula = translateFormulaToA1(relative, address);
  return {
    ...found,
    repair: { cells: [{ sheet, address, before: content.formula, after: formula }], names: [] },
    advice: 'Put the formula of its neighbours there, or give it a place of its own.',
  };
}

interface Neighbours {
  readonly before: CheckedCell;
  readonly after: CheckedCell;
  /** Whether one of them has another formula like it beside it, away from the number. */
  readonly isInList: boolean;
}

/** Whether two formulas differ in literals only. */
function isAlike(cell: CheckedCell, other: CheckedCell | undefined): boolean {
  const shape = shapeOf(cell);
  return shape !== undefined && other !== undefined && shape === shapeOf(other);
}

function shapeOf(cell: CheckedCell): string | undefined {
  const relative = relativeOf(cell);
  return (
    relative &&
    tokenize(relative, { r1c1: true })
      .map((token) => (isLiteral(token) ? '?' : token.value))
      .join('')
  );
}

/** The formula as it is the same in every cell that it was filled into. */
function relativeOf(cell: CheckedCell): string | undefined {
  try {
    return translateFormulaToR1C1(cell.formula, addressOf(cell));
  } catch {
    // What the grammar does not know is like no other.
    return undefined;
  }
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${row}:${column}`;
}
