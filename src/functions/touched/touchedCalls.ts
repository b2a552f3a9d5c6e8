import type { Edition } from '../../dataset/index.ts';
import { answerFrom, guard } from '../call/index.ts';
import type { CustomFunction, RichValues } from '../call/index.ts';

/** The functions as declared, by id. */
export type Declared = Readonly<Record<string, CustomFunction>>;

/** A call as it stands in a cell: blank arguments are null, an argument may be a call itself. */
export interface Call {
  readonly id: string;
  readonly args: readonly unknown[];
}

/** An error value and its message. */
export interface ShownError {
  readonly error: string;
  readonly message: string;
}

export type ShownValue = string | number | boolean | ShownError;

/** A call whose answer differs between two editions, with the values that its cells show. */
export interface TouchedCall<C extends Call> {
  readonly call: C;
  readonly before: readonly (readonly ShownValue[])[];
  readonly after: readonly (readonly ShownValue[])[];
}

/**
 * The calls that two editions answer differently, in value, in error or in what a card or a citation says. Both editions are asked;
 * neither need be in force, and the one in force stays.
 */
export function touchedCalls<C extends Call>(
  declared: Declared,
  before: Edition,
  after: Edition,
  calls: readonly C[],
): TouchedCall<C>[] {
  return calls.flatMap((call) => {
    const [old, next] = [answerOf(declared, before, call), answerOf(declared, after, call)];
    if (old.identity === next.identity) return [];
    return [{ call, before: old.shown, after: next.shown }];
  });
}

/** A defect of ours is told where the cell itself is calculated; here its message is the answer. */
const tellNobody = (): undefined => undefined;

interface Answer {
  /** What a cell shows in any host. */
  readonly shown: ShownValue[][];
  /** Tells two answers apart, also where they show the same number with another citation. */
  readonly identity: string;
}

function answerOf(declared: Declared, edition: Edition, call: Call): Answer {
  return answerFrom(edition, () => ({
    shown: showAt(declared, 'plain', call) as ShownValue[][],
    identity: JSON.stringify(showAt(declared, 'number', call)),
  }));
}

function showAt(declared: Declared, level: RichValues, { id, args }: Call): unknown[][] {
  const call = declared[id];
  if (!call) return [[makeError('#NAME?', `There is no function REE.${id}.`)]];
  const blanks = new Array<null>(Math.max(0, call.length - args.length)).fill(null);
  try {
    const inputs = args.map((argument) => (isCall(argument) ? inputOf(declared, argument) : argument));
    return guard(id, call, makeError, tellNobody, () => level)(...inputs, ...blanks) as unknown[][];
  } catch (error) {
    return [[error]];
  }
}

function isCall(argument: unknown): argument is Call {
  return typeof argument === 'object' && argument !== null && 'id' in argument && 'args' in argument;
}

/** What a call hands to the one around it: an error as Excel passes it on. */
function inputOf(declared: Declared, call: Call): unknown[][] {
  const shown = showAt(declared, 'plain', call) as ShownValue[][];
  return shown.map((row) =>
    row.map((value) => (typeof value === 'object' ? { basicValue: value.error } : value)),
  );
}

function makeError(error: string, message: string): ShownError {
  return { error, message };
}
