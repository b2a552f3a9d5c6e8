import { listFunctions } from '../../functions/index.ts';
import type { CallSyntax, ArgumentSyntax } from '../formula/callSyntax.ts';

/** An error that a cell shows, with its message. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

export type AnsweredCell = string | number | boolean | CellError;

/** The values behind references, by address as it stands in the formula. */
export type ReferredValues = ReadonlyMap<string, readonly (readonly unknown[])[]>;

const functions = new Map(
  listFunctions(
    (code, message) => new CellError(code, message),
    (id, error) => console.error(`REE.${id}`, error),
  ).map((one) => [one.id as string, one]),
);

/**
 * What a call answers, computed here by the same functions that Excel calls, so that its size is known before anything is
 * written. A call that is refused as a whole gives one cell with the error. Undefined where an argument is not known here.
 */
export async function askCall(
  call: CallSyntax,
  referred: ReferredValues = new Map(),
): Promise<readonly (readonly AnsweredCell[])[] | undefined> {
  const asked = functions.get(call.functionId);
  if (!asked) return [[new CellError('#NAME?', `There is no function REE.${call.functionId}.`)]];
  const args: unknown[] = [];
  for (const argument of call.args) {
    const value = await valueOf(argument, referred);
    if (value === undefined) return undefined;
    args.push(value);
  }
  while (args.length < asked.parameterCount) args.push(null);
  try {
    const answer = await asked.call(...args);
    return (Array.isArray(answer) ? answer : [[answer]]) as AnsweredCell[][];
  } catch (error) {
    if (error instanceof CellError) return [[error]];
    throw error;
  }
}

/** As Excel would hand it to the function; undefined where only Excel knows. */
async function valueOf(argument: ArgumentSyntax, referred: ReferredValues): Promise<unknown> {
  switch (argument.kind) {
    case 'omitted':
      return null;
    case 'literal':
      return argument.value;
    case 'array':
      return argument.values;
    case 'reference':
      return referred.get(argument.address);
    case 'call':
      return askCall(argument.call, referred);
    case 'expression':
      return undefined;
  }
}
