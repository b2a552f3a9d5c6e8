import { Refusal } from '../../model/index.ts';

/** What `find` finds, or undefined where the data refuse: a profile leaves it out. */
export function unlessRefused<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
