import type { OwnShelf } from '../../src/feed/own/ownShelf.ts';
import type { Reading } from '../../src/feed/own/mapping.ts';
import type { OwnTable } from '../../src/feed/own/ownTable.ts';

/** A shelf of own tables that several desks of a test share. */
export function memoryOwnShelf(): OwnShelf {
  const tables = new Map<string, OwnTable>();
  const readings = new Map<string, Reading>();
  return {
    list: () => Promise.resolve([...tables.values()]),
    put: (table) => Promise.resolve(void tables.set(table.id, structuredClone(table))),
    remove: (id) => Promise.resolve(void tables.delete(id)),
    readReading: (shape) => Promise.resolve(readings.get(shape)),
    writeReading: (shape, reading) => Promise.resolve(void readings.set(shape, reading)),
  };
}
