import { declaredFunctions, listFunctions } from '../../src/functions/index.ts';
import type { FunctionId } from '../../src/functions/index.ts';

/** What stands for Excel's error class, which Node does not have. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

type Call = (...args: unknown[]) => unknown;

const makeError = (code: string, message: string): HostError => new HostError(code, message);

/** What the guard calls unexpected is a failure of the test. */
const onUnexpected = (id: string, error: unknown): never => {
  throw new Error(`REE.${id} failed inside`, { cause: error });
};

const guarded = new Map(listFunctions(makeError, onUnexpected).map((one) => [one.id, one]));

export const functionIds = [...guarded.keys()];

/** Calls a function as the host does: every parameter is passed, a missing one as null. */
export function call(id: FunctionId, ...args: unknown[]): unknown {
  const { call: function_, parameterCount } = guarded.get(id)!;
  return function_(...args, ...new Array<null>(parameterCount - args.length).fill(null));
}

/** The single value that a call gives, or the host's error that it throws. */
export function answer(id: FunctionId, ...args: unknown[]): unknown {
  try {
    const matrix = call(id, ...args) as unknown[][];
    return matrix.length === 1 && matrix[0]!.length === 1 ? matrix[0]![0] : matrix;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

/** Code and message of the error that a call gives. */
export function refusal(id: FunctionId, ...args: unknown[]): string {
  const error = answer(id, ...args);
  return error instanceof HostError ? `${error.code} ${error.message}` : `answers ${JSON.stringify(error)}`;
}

/** The answer as rows of values and error codes. */
export function codes(id: FunctionId, ...args: unknown[]): unknown {
  return (call(id, ...args) as unknown[][]).map((line) =>
    line.map((value) => (value instanceof HostError ? value.code : value)),
  );
}

/** A function before the guard. */
export function unguarded(id: FunctionId): Call {
  return declaredFunctions[id] as Call;
}
