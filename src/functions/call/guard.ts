import { Refusal, mustMend } from '../../model/index.ts';
import { InputError } from './cell.ts';
import { RichAnswer } from './richAnswer.ts';
import type { RichValues } from './richValues.ts';

/** Makes the error value of the host: `CustomFunctions.Error` in Excel. */
export type MakeError = (code: string, message: string) => unknown;

/** Hears of an error that is none of ours, for the diagnostics. */
export type OnUnexpected = (functionId: string, error: unknown) => void;

export type CustomFunction = (...args: unknown[]) => unknown;

/** Beyond this many refusals in one answer, names that may have been meant are left out: finding them takes time. */
const refusalsWithCandidates = 100;

/**
 * The one way from a function to the host: refusals become the host's errors with their messages, in their places, and
 * rich answers what the host can show; nothing else is ever thrown.
 */
export function guard(
  functionId: string,
  call: CustomFunction,
  makeError: MakeError,
  onUnexpected: OnUnexpected,
  richValues: () => RichValues = () => 'plain',
): CustomFunction {
  const fail = (error: unknown): never => {
    if (error instanceof Refusal) throw makeError(error.cell, error.message);
    onUnexpected(functionId, error);
    const refusal = mustMend(
      `REE.${functionId} failed inside the add-in.`,
      'Copy the diagnostics from the task pane and report it.',
    );
    throw makeError(refusal.cell, refusal.message);
  };
  const show = (answer: unknown): unknown => showAnswer(answer, makeError, richValues);
  return (...args) => {
    try {
      const answer = call(...args);
      return answer instanceof Promise ? answer.then(show).catch(fail) : show(answer);
    } catch (error) {
      return fail(error);
    }
  };
}

/** Puts what the host shows in the places of refusals and rich answers; leaves answers without any as they are. */
function showAnswer(answer: unknown, makeError: MakeError, richValues: () => RichValues): unknown {
  if (!Array.isArray(answer)) return answer;
  let refusals = 0;
  let level: RichValues | undefined;
  for (const line of answer as unknown[][]) {
    for (let column = 0; column < line.length; column++) {
      const value = line[column];
      if (typeof value !== 'object') continue;
      if (value instanceof Refusal)
        line[column] = makeError(
          value.cell,
          refusals++ < refusalsWithCandidates ? value.message : value.brief,
        );
      else if (value instanceof InputError) line[column] = makeError(value.code, '');
      else if (value instanceof RichAnswer) line[column] = value.shownAt((level ??= richValues()));
    }
  }
  return answer;
}
