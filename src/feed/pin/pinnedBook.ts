import type { Edition } from '../../dataset/index.ts';
import type { JobControl, Pin } from '../../model/index.ts';
import type { Feed } from '../feedAddress.ts';
import { FeedProblem } from '../feedProblem.ts';
import type { EditionBook } from '../keep/editionBook.ts';
import { isTrusted } from '../keep/isTrusted.ts';
import { memoryShelf } from '../keep/memoryShelf.ts';
import { decodeKept, readKeptBytes } from '../keep/readKept.ts';
import type { Kept, Shelf } from '../keep/shelf.ts';
import type { Limits } from '../read/limits.ts';
import { sha256Hex } from '../sha256Hex.ts';
import { bundledOrigin, isPinned, pinnedPlace } from './pinnedEdition.ts';
import type { PinnedEdition } from './pinnedEdition.ts';

/** So many pinned editions are kept, those that a workbook asked for last. */
const mostPinned = 12;

export interface PinnedParts {
  readonly feed: Feed | undefined;
  /** The editions of the feed, and the one that came with the add-in. */
  readonly book: Pick<EditionBook, 'bundledOrNone' | 'copy'>;
  /** The file of the edition that came with the add-in. */
  readonly bundledBytes: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly shelf: () => Promise<Shelf>;
  readonly report: (what: string, error: unknown) => void;
  readonly limits?: Limits | undefined;
  readonly now?: (() => Date) | undefined;
}

type Wanted = Pick<Pin, 'edition' | 'sha256'>;
type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The editions that workbooks on this computer are pinned to. They have a shelf of their own, so that neither a newer edition of
 * the feed nor an update of the add-in takes them away.
 */
export class PinnedBook {
  readonly #parts: PinnedParts;
  #shelf: Promise<Shelf> | undefined;

  constructor(parts: PinnedParts) {
    this.#parts = parts;
  }

  /** A pinned edition where it is on this computer; it stays there from now on. */
  async find(pin: Wanted): Promise<Edition | undefined> {
    const bundled = await this.#parts.book.bundledOrNone();
    const isBundled = bundled?.id === pin.edition;
    if (isBundled && pin.sha256 === '') {
      await this.#keepBundled(bundled);
      return bundled;
    }
    const bytes = (await this.#pinnedBytes(pin)) ?? (await this.#copiedBytes(pin));
    if (bytes) return decodeKept(bytes);
    return isBundled ? bundled : undefined;
  }

  /** Keeps an edition that is in force, as one that a workbook is pinned to; resolves to the hash that its pin notes. */
  async keep(edition: Edition): Promise<string> {
    const bundled = await this.#parts.book.bundledOrNone();
    if (bundled?.id === edition.id) {
      await this.#keepBundled(bundled);
      return '';
    }
    const copied = await this.#quietly(() => this.#parts.book.copy(edition.id));
    if (copied) await this.#put(copied.kept, copied.bytes);
    return copied?.kept.sha256 ?? '';
  }

  /** Fetches a pinned edition from the feed and keeps it. Rejects with a `FeedProblem`. */
  async fetch(pin: Wanted, control: JobControl): Promise<Edition> {
    const { feed, limits } = this.#parts;
    if (!feed)
      throw new FeedProblem(
        'no-feed',
        `This build reads no feed, so that edition ${pin.edition} cannot be fetched.`,
        'Update the pin, or unpin the workbook; or install the version of the add-in that brought the edition.',
      );
    const { fetchListed } = await import(/* webpackChunkName: "feed" */ '../read/fetchListed.ts');
    const { edition, bytes, latest, key } = await fetchListed(feed, pin, control, limits);
    const { date, sha256, sizeBytes, observations, leftOut } = latest;
    const origin = feed.address;
    await this.#put(
      {
        id: edition.id,
        date,
        sha256,
        sizeBytes,
        observations,
        leftOut,
        origin,
        key,
        fetched: '',
      },
      bytes,
    );
    return edition;
  }

  async #keepBundled(bundled: Edition): Promise<void> {
    await this.#quietly(async () => {
      const kept = (await this.#list()).find(
        ({ edition, origin }) => edition === bundled.id && origin === bundledOrigin,
      );
      if (kept && this.#isSeenToday(kept)) return;
      const bytes = await this.#parts.bundledBytes();
      await this.#put(
        {
          id: bundled.id,
          date: '',
          sha256: await sha256Hex(bytes),
          sizeBytes: bytes.length,
          observations: bundled.observations.count,
          leftOut: 0,
          origin: bundledOrigin,
          key: '',
          fetched: '',
        },
        bytes,
      );
    });
  }

  async #pinnedBytes({ edition, sha256 }: Wanted): Promise<Bytes | undefined> {
    return this.#quietly(async () => {
      const same = (await this.#list()).filter((kept) => kept.edition === edition);
      const kept =
        sha256 === ''
          ? (same.find(({ origin }) => origin === bundledOrigin) ?? same[0])
          : same.find((one) => one.sha256 === sha256);
      if (!kept) return undefined;
      const bytes = await readKeptBytes(await this.#open(), kept);
      if (!this.#isSeenToday(kept)) await this.#put({ ...kept, id: edition }, bytes);
      return bytes;
    });
  }

  async #copiedBytes({ edition, sha256 }: Wanted): Promise<Bytes | undefined> {
    const copied = await this.#quietly(() => this.#parts.book.copy(edition));
    if (!copied || (sha256 !== '' && copied.kept.sha256 !== sha256)) return undefined;
    await this.#put(copied.kept, copied.bytes);
    return copied.bytes;
  }

  /** What may answer: it came with the add-in, or from the feed of this build and signed with a key that still counts. */
  async #list(): Promise<readonly PinnedEdition[]> {
    const { feed } = this.#parts;
    const kept = (await (await this.#open()).list()).filter(isPinned);
    return kept.filter((one) => one.origin === bundledOrigin || (feed !== undefined && isTrusted(one, feed)));
  }

  /** What cannot be kept still answers as long as the workbook is open. */
  async #put(kept: Kept, bytes: Bytes): Promise<void> {
    await this.#quietly(async () => {
      const shelf = await this.#open();
      const place = pinnedPlace(kept.id, kept.sha256);
      const pinned: PinnedEdition = { ...kept, id: place, edition: kept.id, fetched: this.#now() };
      await shelf.add(pinned, bytes);
      const others = (await shelf.list()).filter(({ id }) => id !== place);
      others.sort((one, other) => (one.fetched < other.fetched ? 1 : -1));
      for (const { id } of others.slice(mostPinned - 1)) await shelf.remove(id);
    });
  }

  #isSeenToday({ fetched }: Kept): boolean {
    return fetched.slice(0, 10) === this.#now().slice(0, 10);
  }

  #now(): string {
    return (this.#parts.now?.() ?? new Date()).toISOString();
  }

  #open(): Promise<Shelf> {
    this.#shelf ??= this.#parts.shelf();
    return this.#shelf;
  }

  /** A shelf that fails is told of, and from then on a new one in memory. */
  async #quietly<T>(run: () => Promise<T>): Promise<T | undefined> {
    try {
      return await run();
    } catch (error) {
      this.#parts.report('A pinned edition cannot be kept, or read from where it was kept', error);
      if (error instanceof DOMException) this.#shelf = Promise.resolve(memoryShelf());
      return undefined;
    }
  }
}
