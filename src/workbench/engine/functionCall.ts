/** A function as the engine needs to know it; `id` is upper case and without the namespace. */
export interface FunctionSignature {
  readonly id: string;
  readonly parameters: readonly string[];
}

export interface CellPosition {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** One call from one cell: every declared parameter has its argument, a missing one is `null`. */
export interface FunctionCall {
  readonly id: string;
  readonly arguments: readonly unknown[];
  readonly cell: CellPosition;
}

/**
 * Answers a call at once: with a scalar, with rows, or with an error `{ code, message }` returned or thrown.
 * An answerer over a wire keeps answers per cell and gives `{ code: '#GETTING_DATA', message }` on a miss.
 */
export type AnswerCall = (call: FunctionCall) => unknown;
