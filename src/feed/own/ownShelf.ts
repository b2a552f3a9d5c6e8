import { openDB } from 'idb';
import type { DBSchema } from 'idb';
import { withPatience } from '../keep/withPatience.ts';
import type { Reading } from './mapping.ts';
import type { OwnTable } from './ownTable.ts';

/** Where own tables are kept, and how files with the same header are read. */
export interface OwnShelf {
  list(): Promise<readonly OwnTable[]>;
  put(table: OwnTable): Promise<void>;
  remove(id: string): Promise<void>;
  readReading(shape: string): Promise<Reading | undefined>;
  writeReading(shape: string, reading: Reading): Promise<void>;
}

/** Bytes are kept as a buffer: a view would be copied whole with what is around it. */
type Stored = Omit<OwnTable, 'bytes'> & { readonly bytes: ArrayBuffer };

interface Stores extends DBSchema {
  tables: { key: string; value: Stored };
  readings: { key: string; value: Reading };
}

/** A shelf in IndexedDB, shared by all workbooks of this origin. Rejects where the browser refuses it. */
export async function openOwnShelf(): Promise<OwnShelf> {
  const database = await withPatience(
    openDB<Stores>('ree-own-data', 1, {
      upgrade(created) {
        created.createObjectStore('tables', { keyPath: 'id' });
        created.createObjectStore('readings');
      },
      // A newer version of the add-in in another window must not wait for this one.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    }),
  );
  return {
    async list() {
      const stored = await database.getAll('tables');
      return stored.map((table) => ({ ...table, bytes: new Uint8Array(table.bytes) }));
    },
    async put({ bytes, ...table }) {
      await database.put('tables', { ...table, bytes: bytes.slice().buffer });
    },
    remove: (id) => database.delete('tables', id),
    readReading: (shape) => database.get('readings', shape),
    async writeReading(shape, reading) {
      await database.put('readings', reading, shape);
    },
  };
}
