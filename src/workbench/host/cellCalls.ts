export interface CellPosition {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface SentCall {
  readonly invocation: number;
  readonly key: string;
  readonly cell: CellCalls;
  readonly isCancelable: boolean;
  readonly isStreaming: boolean;
}

export interface Miss {
  readonly key: string;
  readonly id: string;
  readonly arguments: readonly unknown[];
}

/** The calls of one formula cell: what was asked, what is on its way and what has come. Nothing of it is shared. */
export class CellCalls {
  readonly position: CellPosition;
  readonly formula: string;
  readonly answers = new Map<string, unknown>();
  readonly sent = new Map<string, SentCall>();
  readonly misses = new Map<string, Miss>();
  readonly used = new Set<string>();
  /** The run in which the cell was last calculated. */
  run = -1;
  isPassOver = true;
  /** Answers have come: the next run may use them. Any other run asks anew. */
  isResuming = false;

  constructor(position: CellPosition, formula: string) {
    this.position = position;
    this.formula = formula;
  }

  /** A cell may be calculated twice in a run, when a spill it reads has grown: the later pass counts. */
  beginPass(): void {
    this.isPassOver = false;
    this.misses.clear();
    this.used.clear();
  }

  isMissing(): boolean {
    return this.misses.size > 0 || [...this.sent.values()].some(({ isStreaming }) => !isStreaming);
  }

  dropAnswers(): void {
    for (const key of this.answers.keys()) {
      if (this.sent.get(key)?.isStreaming !== true) this.answers.delete(key);
    }
  }

  isIdle(): boolean {
    return this.answers.size === 0 && this.sent.size === 0 && this.misses.size === 0;
  }
}

export function cellKey({ unitId, sheetId, row, column }: CellPosition): string {
  return `${unitId}\n${sheetId}\n${row},${column}`;
}
