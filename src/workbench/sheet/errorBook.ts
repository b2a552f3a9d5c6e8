import { isCellError } from '../engine/answer.ts';
import type { Answer, CellError, CellValue } from '../engine/answer.ts';
import { explainError } from '../engine/explainError.ts';
import type { CellPosition } from '../engine/functionCall.ts';

interface Noted {
  readonly error: CellError;
  readonly origin: string;
}

/** The errors that formulas gave, with their messages: Univer keeps only the code in the cell. */
export class ErrorBook {
  private readonly errors = new Map<string, Noted>();
  private readonly keysByOrigin = new Map<string, string[]>();

  note(origin: CellPosition, answer: Answer): void {
    const originKey = keyOf(origin);
    for (const key of this.keysByOrigin.get(originKey) ?? []) {
      if (this.errors.get(key)?.origin === originKey) this.errors.delete(key);
    }
    const keys: string[] = [];
    const rows = Array.isArray(answer) ? answer : [[answer]];
    rows.forEach((cells, row) => {
      cells.forEach((value: CellValue, column) => {
        if (!isCellError(value)) return;
        const key = keyOf({ ...origin, row: origin.row + row, column: origin.column + column });
        this.errors.set(key, { error: value, origin: originKey });
        keys.push(key);
      });
    });
    if (keys.length > 0) this.keysByOrigin.set(originKey, keys);
    else this.keysByOrigin.delete(originKey);
  }

  /** The error that a cell shows as `code`, with its message or a plain sentence for it. */
  find(cell: CellPosition, code: string): CellError | undefined {
    const error = this.errors.get(keyOf(cell))?.error;
    if (error?.code !== code) return undefined;
    return error.message === '' ? { code, message: explainError(code) } : error;
  }

  clear(): void {
    this.errors.clear();
    this.keysByOrigin.clear();
  }
}

function keyOf({ unitId, sheetId, row, column }: CellPosition): string {
  return `${unitId}\n${sheetId}\n${row},${column}`;
}
