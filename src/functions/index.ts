import type { Edition } from '../dataset/index.ts';
import { age } from './age.ts';
import { asof } from './asof.ts';
import { basket } from './basket.ts';
import { guard } from './call/index.ts';
import type { CustomFunction, FunctionId, MakeError, OnUnexpected, RichValues } from './call/index.ts';
import { capacity } from './capacity.ts';
import { card } from './card.ts';
import { claims } from './claims.ts';
import { compare } from './compare.ts';
import { convert } from './convert.ts';
import { edition } from './edition.ts';
import { fact } from './fact.ts';
import { fields } from './fields.ts';
import { find } from './find.ts';
import { history } from './history.ts';
import { list } from './list.ts';
import { price } from './price.ts';
import { production } from './production.ts';
import { source } from './source.ts';
import { table } from './table.ts';
import { touchedCalls } from './touched/touchedCalls.ts';
import type { Call, TouchedCall } from './touched/touchedCalls.ts';
import { unit } from './unit.ts';
import { value } from './value.ts';

export { enumWords } from './enums.ts';
export { functionIds, guard, richValuesOf } from './call/index.ts';
export type { CustomFunction, FunctionId, MakeError, RichValues } from './call/index.ts';
export type { Call, ShownError, ShownValue, TouchedCall } from './touched/touchedCalls.ts';

/** Every custom function by its id, as declared. */
export const declaredFunctions = {
  AGE: age,
  ASOF: asof,
  BASKET: basket,
  CAPACITY: capacity,
  CARD: card,
  CLAIMS: claims,
  COMPARE: compare,
  CONVERT: convert,
  EDITION: edition,
  FACT: fact,
  FIELDS: fields,
  FIND: find,
  HISTORY: history,
  LIST: list,
  PRICE: price,
  PRODUCTION: production,
  SOURCE: source,
  TABLE: table,
  UNIT: unit,
  VALUE: value,
} as const satisfies Readonly<Record<FunctionId, (...args: never[]) => unknown>>;

/** A function as a host calls it: guarded, with the number of parameters it declares. */
export interface GuardedFunction {
  readonly id: FunctionId;
  readonly parameterCount: number;
  readonly call: CustomFunction;
}

/** What differs from host to host. */
export interface HostOptions {
  /** Asked whenever an answer could be more than a plain value; left out, every answer is plain. */
  readonly richValues?: () => RichValues;
}

/** All functions behind the one guard, for Excel and for every other host. */
export function listFunctions(
  makeError: MakeError,
  onUnexpected: OnUnexpected,
  { richValues }: HostOptions = {},
): readonly GuardedFunction[] {
  return (Object.entries(declaredFunctions) as [FunctionId, CustomFunction][]).map(([id, call]) => ({
    id,
    parameterCount: call.length,
    call: guard(id, call, makeError, onUnexpected, richValues),
  }));
}

/** The calls that two editions answer differently, with what their cells show; the edition in force stays. */
export function findTouchedCalls<C extends Call>(
  before: Edition,
  after: Edition,
  calls: readonly C[],
): TouchedCall<C>[] {
  return touchedCalls(declaredFunctions as Readonly<Record<string, CustomFunction>>, before, after, calls);
}
