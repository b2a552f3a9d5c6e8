import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { addressOf } from './bookRead.ts';
import type { BookRead, CheckedCell } from './bookRead.ts';
import type { CheckFinding } from './finding.ts';

/** A typed number between two REE formulas that are one formula filled down or across. */
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
      const finding = after && findBetween(book, before, after, row, column);
      if (finding) found.set(keyOf(before.sheet, row, column), finding);
    }
  return [...found.values()];
}

function findBetween(
  book: BookRead,
  before: CheckedCell,
  after: CheckedCell,
  row: number,
  column: number,
): CheckFinding | undefined {
  const { sheet } = before;
  const content = book.contentAt(sheet, row, column);
  if (typeof content?.formula !== 'number' || book.isFrozen(sheet, row, column)) return undefined;
  const relative = relativeOf(before);
  if (relative === undefined || relative !== relativeOf(after)) return undefined;
  const address = addressOf({ row, column });
  const formula = translateFormulaToA1(relative, address);
  return {
    check: 'hard-coded',
    sheet,
    address,
    what: `The number ${content.formula} is typed between two REE formulas.`,
    means: 'It has no source and no refresh changes it.',
    repair: { cells: [{ sheet, address, before: content.formula, after: formula }], names: [] },
    advice: 'Put the formula of its neighbours there, or give it a place of its own.',
  };
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
