import type { CellPosition } from '../engine/functionCall.ts';
import type { Author, TouchLog } from './touchLog.ts';

/** Which cells a run of calculation calculates, and on whose account: the user's before the add-in's before an answer's. */
export class RunRecord {
  private readonly log: TouchLog;
  private causes = new Set<Author>();
  private author: Author = 'user';
  private cells: CellPosition[] = [];

  constructor(log: TouchLog) {
    this.log = log;
  }

  /** Somebody makes something dirty. */
  cause(author: Author): void {
    this.causes.add(author);
  }

  begin(): void {
    this.author = (['user', 'add-in', 'answer'] as const).find((one) => this.causes.has(one)) ?? 'user';
    this.causes = new Set();
    this.cells = [];
  }

  calculated(cell: CellPosition): void {
    this.cells.push(cell);
  }

  /** The cells of the run. One that was stopped begins again, on the same account. */
  end(wasStopped: boolean): readonly CellPosition[] {
    if (wasStopped) {
      this.causes.add(this.author);
      return [];
    }
    this.log.note('recalculated', this.author, this.cells);
    return this.cells;
  }
}
