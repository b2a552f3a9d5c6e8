import { ApiError } from '../richApi/index.ts';

/** What a `…OrNullObject` found, for the member of the same name that refuses instead. */
export function required<T>(found: T | null): T {
  if (found === null) throw new ApiError('ItemNotFound');
  return found;
}
