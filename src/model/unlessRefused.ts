import { Refusal } from './refusal.ts';

/** What `find` finds, or undefined where the data refuse: whoever asks leaves it out. */
export function unlessRefused<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
