import type { CellPosition } from '../engine/functionCall.ts';

/** Who changed or asked: the add-in by a batch, the answers of its functions, or else the person at the grid. */
export type Author = 'add-in' | 'answer' | 'user';

export type Touch = 'written' | 'dirtied' | 'recalculated';

/** What was done to which cells, by whom, since the log was last emptied. */
export class TouchLog {
  private readonly cells = new Map<string, Map<string, CellPosition>>();

  note(touch: Touch, author: Author, cells: Iterable<CellPosition>): void {
    const key = `${touch} ${author}`;
    const known = this.cells.get(key) ?? new Map<string, CellPosition>();
    this.cells.set(key, known);
    for (const cell of cells) known.set(`${cell.sheetId} ${cell.row} ${cell.column}`, cell);
  }

  /** The cells in the order of sheet, row and column. */
  list(touch: Touch, author: Author): CellPosition[] {
    return [...(this.cells.get(`${touch} ${author}`)?.values() ?? [])].sort(
      (a, b) => a.sheetId.localeCompare(b.sheetId) || a.row - b.row || a.column - b.column,
    );
  }

  clear(): void {
    this.cells.clear();
  }
}
