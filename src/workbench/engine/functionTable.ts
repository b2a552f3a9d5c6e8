import type { AnswerCall, FunctionSignature } from './functionCall.ts';

export interface TableFunction extends FunctionSignature {
  readonly call: (...args: unknown[]) => unknown;
}

export type FunctionTable = readonly TableFunction[];

/** Answers calls in this process, from the functions themselves. */
export function answerFromTable(table: FunctionTable): AnswerCall {
  const functions = new Map(table.map((row) => [row.id, row]));
  return (call) => functions.get(call.id)?.call(...call.arguments);
}
