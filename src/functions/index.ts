import { asof } from './asof.ts';
import { guard } from './call/index.ts';
import type { CustomFunction, MakeError, OnUnexpected } from './call/index.ts';
import { capacity } from './capacity.ts';
import { claims } from './claims.ts';
import { edition } from './edition.ts';
import { list } from './list.ts';
import { price } from './price.ts';
import { source } from './source.ts';
import { unit } from './unit.ts';

export { enumWords } from './enums.ts';
export type { MakeError } from './call/index.ts';

/** Every custom function by its id, as declared. */
export const declaredFunctions = {
  ASOF: asof,
  CAPACITY: capacity,
  CLAIMS: claims,
  EDITION: edition,
  LIST: list,
  PRICE: price,
  SOURCE: source,
  UNIT: unit,
} as const;

export type FunctionId = keyof typeof declaredFunctions;

/** A function as a host calls it: guarded, with the number of parameters it declares. */
export interface GuardedFunction {
  readonly id: FunctionId;
  readonly parameterCount: number;
  readonly call: CustomFunction;
}

/** All functions behind the one guard, for Excel and for every other host. */
export function listFunctions(makeError: MakeError, onUnexpected: OnUnexpected): readonly GuardedFunction[] {
  return (Object.entries(declaredFunctions) as [FunctionId, CustomFunction][]).map(([id, call]) => ({
    id,
    parameterCount: call.length,
    call: guard(id, call, makeError, onUnexpected),
  }));
}
