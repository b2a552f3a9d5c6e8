import { madeOnce } from '../../model/index.ts';
import type { Reading } from './mapping.ts';
import { shapeOf } from './mapping.ts';
import type { OwnShelf } from './ownShelf.ts';
import type { OwnTable } from './ownTable.ts';

export interface KeptParts {
  /** Rejects where the browser stores nothing. */
  readonly shelf: () => Promise<OwnShelf>;
  readonly report: (what: string, error: unknown) => void;
}

/** Own tables as this machine keeps them. What the browser refuses to store is there until the workbook is closed. */
export class KeptTables {
  readonly #report: KeptParts['report'];
  readonly #shelf: () => Promise<OwnShelf>;
  #isLasting = true;

  constructor({ shelf, report }: KeptParts) {
    this.#shelf = madeOnce(shelf);
    this.#report = report;
  }

  get isLasting(): boolean {
    return this.#isLasting;
  }

  /** In the order in which they were added. */
  async list(): Promise<readonly OwnTable[]> {
    const kept = (await this.#on((shelf) => shelf.list())) ?? [];
    return [...kept].sort((one, other) => (one.since < other.since ? -1 : 1));
  }

  /** Remembers, too, how files with this header are read. */
  async put(table: OwnTable, columns: readonly string[] = []): Promise<void> {
    await this.#on((shelf) => shelf.put(table));
    if (columns.length > 0) await this.#on((shelf) => shelf.writeReading(shapeOf(columns), table.reading));
  }

  /** Rejects where the browser does not let it go: nobody should believe that it is gone. */
  async remove(id: string): Promise<void> {
    if (this.#isLasting) await (await this.#shelf()).remove(id);
  }

  readingOf(columns: readonly string[]): Promise<Reading | undefined> {
    return this.#on((shelf) => shelf.readReading(shapeOf(columns)));
  }

  async #on<T>(run: (shelf: OwnShelf) => Promise<T>): Promise<T | undefined> {
    if (!this.#isLasting) return undefined;
    try {
      return await run(await this.#shelf());
    } catch (error) {
      this.#report('Own data are kept in memory only', error);
      this.#isLasting = false;
      return undefined;
    }
  }
}
