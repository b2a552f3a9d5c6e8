import { guard } from '../src/functions/call/index.ts';
import { listFunctions } from '../src/functions/index.ts';
import type { FunctionId } from '../src/functions/index.ts';
import { millisecondsOf } from './alternate.ts';

/** The functions as Excel has them, with a plain error instead of Excel's. */
class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

type Call = (...args: unknown[]) => unknown;

const makeError = (code: string, message: string): HostError => new HostError(code, message);
const fail = (id: string, error: unknown): never => {
  throw new Error(`REE.${id} failed`, { cause: error });
};
const calls = new Map(listFunctions(makeError, fail).map(({ id, call }) => [id, call]));

export function callOf(id: FunctionId): Call {
  return calls.get(id)!;
}

/** A guarded function that does nothing: what every call costs at least. */
export const emptyCall: Call = guard('EMPTY', () => [[0]], makeError, fail);

/** Calls as a workbook does: an error of the host is an answer like another. */
export function settle(call: Call, args: readonly unknown[]): unknown {
  try {
    return call(...args);
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

/** Arguments as Excel sends them, every cell in its own array and every text a new one: made by reading JSON. */
export function freshArguments(tuples: readonly (readonly unknown[])[]): unknown[][] {
  return JSON.parse(
    JSON.stringify(tuples.map((tuple) => tuple.map((value) => (value === null ? null : [[value]])))),
  ) as unknown[][];
}

/** As many calls as Excel sends at a time, more or less. */
const batch = 100;

/** Nanoseconds of one call over several turns of all tuples, with fresh arguments that are made while the clock stands. */
export function nanosecondsPerCall(
  call: Call,
  tuples: readonly (readonly unknown[])[],
  turns: number,
): number {
  let milliseconds = 0;
  for (let turn = 0; turn < turns; turn++) {
    for (let start = 0; start < tuples.length; start += batch) {
      const calls = freshArguments(tuples.slice(start, start + batch));
      milliseconds += millisecondsOf(() => {
        for (const args of calls) settle(call, args);
      });
    }
  }
  return (milliseconds * 1e6) / (tuples.length * turns);
}
