import type { Edition } from '../../dataset/index.ts';
import { madeOnce } from '../../model/index.ts';
import { compareEditionIds } from '../editionId.ts';
import type { Feed } from '../feedAddress.ts';
import type { FetchedEdition, Known } from '../read/refreshEdition.ts';
import { chosenEdition } from './chosenEdition.ts';
import { isTrusted } from './isTrusted.ts';
import { memoryShelf } from './memoryShelf.ts';
import { oneAtATime } from './oneAtATime.ts';
import { readKept, readKeptBytes } from './readKept.ts';
import type { Choice, HistoryEntry, Kept, Shelf } from './shelf.ts';

const mostKept = 5;
const longestHistory = 50;

export interface BookParts {
  readonly feed: Feed | undefined;
  /** The edition that came with the add-in. Rejects where it cannot be had, now. */
  readonly bundled: () => Promise<Edition>;
  readonly shelf: () => Promise<Shelf>;
  readonly report: (what: string, error: unknown) => void;
  readonly now?: () => Date;
}

/** The editions of one feed on a shelf, and which of them is chosen. What the shelf refuses is kept in memory from then on. */
export class EditionBook {
  readonly #parts: BookParts;
  #shelf: Promise<Shelf> | undefined;

  /** The edition that came with the add-in; after a failure the next who asks tries again. */
  readonly bundled: () => Promise<Edition>;

  constructor(parts: BookParts) {
    this.#parts = parts;
    this.bundled = madeOnce(parts.bundled);
  }

  /** The kept edition that is to answer first. */
  async chosen(): Promise<Edition | undefined> {
    const { feed } = this.#parts;
    return feed && chosenEdition(await this.#open(), feed, await this.#bundledId());
  }

  bundledOrNone(): Promise<Edition | undefined> {
    return this.bundled().catch(() => undefined);
  }

  /** Runs something while no other workbook changes what is kept. */
  alone<T>(signal: AbortSignal | undefined, run: () => Promise<T>): Promise<T> {
    return oneAtATime(run, signal);
  }

  async list(): Promise<{ kept: readonly Kept[]; history: readonly HistoryEntry[]; isLasting: boolean }> {
    return this.#on(async (shelf) => ({
      kept: await this.#trusted(shelf),
      history: (await shelf.readChoice())?.history ?? [],
      isLasting: shelf.isLasting,
    }));
  }

  async read(id: string): Promise<Edition> {
    const bundled = await this.bundledOrNone();
    if (id === bundled?.id) return bundled;
    return this.#on(async (shelf) => {
      const kept = (await this.#trusted(shelf)).find((one) => one.id === id);
      if (!kept) throw new Error(`Edition ${id} is no longer kept.`);
      return readKept(shelf, kept);
    });
  }

  /** What the feed's shelf has of an edition, with its bytes; undefined for one that is not there. */
  async copy(id: string): Promise<{ kept: Kept; bytes: Uint8Array<ArrayBuffer> } | undefined> {
    if (!this.#parts.feed) return undefined;
    return this.#on(async (shelf) => {
      const kept = (await this.#trusted(shelf)).find((one) => one.id === id);
      return kept && { kept, bytes: await readKeptBytes(shelf, kept) };
    });
  }

  async known(inForce: string): Promise<Known> {
    const bundledId = await this.#bundledId();
    return this.#on(async (shelf) => {
      const newest = [bundledId, inForce, (await shelf.readChoice())?.newest ?? ''];
      return {
        inForce,
        newest: newest.filter(Boolean).sort(compareEditionIds).at(-1)!,
        kept: await this.#trusted(shelf),
        readKept: (id) => shelf.readBytes(id),
      };
    });
  }

  async keep({ latest, bytes, key }: FetchedEdition): Promise<Kept> {
    const { edition: id, date, sha256, sizeBytes, observations, leftOut } = latest;
    const fetched = this.#now();
    const origin = this.#parts.feed?.address ?? '';
    const kept: Kept = { id, date, sha256, sizeBytes, observations, leftOut, origin, key, fetched };
    await this.#on(async (shelf) => {
      await shelf.add(kept, bytes);
      await shelf.writeChoice({ ...(await this.#choice(shelf)), newest: id });
      await this.#prune(shelf);
    });
    return kept;
  }

  async choose(done: Omit<HistoryEntry, 'at'>): Promise<HistoryEntry> {
    const entry = { ...done, at: this.#now() };
    const inForce = entry.edition === (await this.#bundledId()) ? '' : entry.edition;
    await this.#on(async (shelf) => {
      const choice = await this.#choice(shelf);
      const history = [entry, ...choice.history].slice(0, longestHistory);
      await shelf.writeChoice({ ...choice, inForce, history });
    });
    return entry;
  }

  async #bundledId(): Promise<string> {
    return (await this.bundledOrNone())?.id ?? '';
  }

  /** Forgets the editions that were fetched longest ago, but for the one in force and the one before it. */
  async #prune(shelf: Shelf): Promise<void> {
    const { inForce, newest, history } = await this.#choice(shelf);
    const needed = new Set([inForce, newest, history[0]?.before]);
    const others = (await shelf.list()).filter(({ id }) => !needed.has(id));
    others.sort((one, other) => (one.fetched < other.fetched ? 1 : -1));
    for (const { id } of others.slice(mostKept - needed.size)) await shelf.remove(id);
  }

  async #choice(shelf: Shelf): Promise<Choice> {
    return (await shelf.readChoice()) ?? { inForce: '', newest: '', history: [] };
  }

  async #trusted(shelf: Shelf): Promise<readonly Kept[]> {
    const { feed } = this.#parts;
    return feed ? (await shelf.list()).filter((kept) => isTrusted(kept, feed)) : [];
  }

  #open(): Promise<Shelf> {
    this.#shelf ??= this.#parts.shelf();
    return this.#shelf;
  }

  async #on<T>(run: (shelf: Shelf) => Promise<T>): Promise<T> {
    const shelf = await this.#open();
    try {
      return await run(shelf);
    } catch (error) {
      // A full or closed store; what is wrong with an edition is no `DOMException`.
      if (!shelf.isLasting || !(error instanceof DOMException)) throw error;
      this.#parts.report('Editions are kept in memory only from now on', error);
      this.#shelf = Promise.resolve(memoryShelf());
      return run(await this.#shelf);
    }
  }

  #now(): string {
    return (this.#parts.now?.() ?? new Date()).toISOString();
  }
}
