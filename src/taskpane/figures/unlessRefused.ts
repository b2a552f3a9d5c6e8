import { Refusal } from '../../model/index.ts';

/** What `find` finds, or undefined where the data refuse: a list leaves it out, a cell would show why. */
export function unlessRefused<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
