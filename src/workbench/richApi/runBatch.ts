import { ApiError, notImplemented } from './apiError.ts';
import { actionKinds } from './batch.ts';
import type { Action, ActionResult, Batch, BatchAnswer, BatchError } from './batch.ts';
import { findRegistration } from './eventTable.ts';
import type { HostObject } from './hostObject.ts';
import { callMember, memberName, writeMember } from './member.ts';
import { Paths } from './paths.ts';
import type { ApiRoot } from './paths.ts';
import { answerQuery } from './query.ts';
import { toCamelCase } from './toCamelCase.ts';

/**
 * Runs the actions of a batch one after the other. The first that fails ends it; what came before stays done and is
 * answered beside the error.
 */
export async function runBatch(batch: Batch, root: ApiRoot): Promise<BatchAnswer> {
  const paths = new Paths(batch, root);
  const results: ActionResult[] = [];
  const traced: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: await runAction(action, paths, root) });
      if (batch.TraceIds?.includes(action.Id)) traced.push(action.Id);
    } catch (thrown) {
      const Error = await describeFailure(thrown, action, index, batch, paths);
      return { Results: results, Error, TraceIds: traced };
    }
  }
  return batch.TraceIds === undefined ? { Results: results } : { Results: results, TraceIds: traced };
}

async function runAction(action: Action, paths: Paths, root: ApiRoot): Promise<unknown> {
  if (action.ActionType === actionKinds.trace) return null;
  const object = await paths.resolve(action.ObjectPathId);
  if (object === null) return null;
  switch (action.ActionType) {
    case actionKinds.instantiate:
      return object.identity();
    case actionKinds.query:
      return answerQuery(object, action.QueryInfo ?? {});
    case actionKinds.queryAsJson:
      return toCamelCase(await answerQuery(object, action.QueryInfo ?? {}));
    case actionKinds.method:
      return callMethod(object, action, paths, root);
    case actionKinds.setProperty: {
      const [value] = await paths.argumentsOf(action.ArgumentInfo);
      writeMember(object, action.Name, value);
      return null;
    }
    case actionKinds.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        writeMember(object, name, value);
      }
      return null;
    case actionKinds.ensureUnchanged:
      return null;
    default:
      throw notImplemented(`action type ${action.ActionType} on ${object.className}`);
  }
}

async function callMethod(object: HostObject, action: Action, paths: Paths, root: ApiRoot): Promise<unknown> {
  const args = await paths.argumentsOf(action.ArgumentInfo);
  if (action.Name === '_KeepReference') {
    object.keepIn(root.references);
    return null;
  }
  if (action.Name === '_RemoveReference') {
    root.references.remove(String(args[0]));
    return null;
  }
  const registration = findRegistration((object.constructor as typeof HostObject).events, action.Name);
  if (registration !== undefined && root.events !== undefined) {
    const { kind, isBegin } = registration;
    if (isBegin) root.events.begin(kind.type, object.eventTarget());
    else root.events.end(kind.type, object.eventTarget());
    return null;
  }
  return (await callMember(object, action.Name, args)) ?? null;
}

async function describeFailure(
  thrown: unknown,
  action: Action,
  index: number,
  batch: Batch,
  paths: Paths,
): Promise<BatchError> {
  const error =
    thrown instanceof ApiError
      ? thrown
      : new ApiError('GeneralException', thrown instanceof Error ? thrown.message : String(thrown));
  return {
    Code: error.code,
    Message: error.message,
    Location: await locate(action, batch, paths),
    ActionIndex: index,
    HttpStatusCode: error.httpStatus,
  };
}

/** The member that failed: of the action, or of the path that its object could not be reached by. */
async function locate(action: Action, batch: Batch, paths: Paths): Promise<string> {
  const path = batch.ObjectPaths[action.ObjectPathId];
  const isInstantiation = action.ActionType === actionKinds.instantiate;
  const [owner, name] = isInstantiation
    ? [path?.ParentObjectPathId ?? 0, path?.Name ?? '']
    : [action.ObjectPathId, action.Name];
  const object = await paths.resolve(owner).catch(() => null);
  return object === null ? name : memberName(object, name === '' ? 'getItem' : name);
}
