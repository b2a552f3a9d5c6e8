import { makeStore } from '../model/index.ts';
import type { Store } from '../model/index.ts';
import { troubleOf } from './trouble.ts';
import type { Trouble } from './trouble.ts';

/** Something that is read from the workbook now and then: the last that was read, and what kept the next from being read. */
export interface Read<T> {
  readonly value: T | undefined;
  readonly trouble: Trouble | undefined;
}

export interface Reading<T> extends Pick<Store<Read<T>>, 'get' | 'subscribe'> {
  readonly reload: () => Promise<void>;
}

/** Reads on request. Of several readings under way only the last one counts. */
export function makeReading<T>(read: () => Promise<T>): Reading<T> {
  const store = makeStore<Read<T>>({ value: undefined, trouble: undefined });
  let last = 0;
  return {
    ...store,
    async reload() {
      const own = ++last;
      try {
        const value = await read();
        if (own === last) store.set({ value, trouble: undefined });
      } catch (error) {
        if (own === last) store.set({ value: store.get().value, trouble: troubleOf(error) });
      }
    },
  };
}
