import { listFunctions } from '../functions/index.ts';
import type { FunctionTable } from '../workbench/index.ts';

/** The custom functions for an engine in this process; a fault inside one of them is told on stderr. */
export function functionTable(): FunctionTable {
  const makeError = (code: string, message: string): unknown => ({ code, message });
  const onUnexpected = (id: string, error: unknown): void => console.error(`REE.${id} failed:`, error);
  return listFunctions(makeError, onUnexpected).map(({ id, parameterCount, call }) => ({
    id,
    parameters: Array.from({ length: parameterCount }, (_, index) => `argument${index + 1}`),
    call,
  }));
}
