import type { Edition } from '../dataset/index.ts';
import { makeStore, startJob } from '../model/index.ts';
import type { Job, JobControl, Store } from '../model/index.ts';
import { bootEdition } from './bootEdition.ts';
import { editionLines, keptLine } from './editionLines.ts';
import { FeedProblem, isFeedProblem } from './feedProblem.ts';
import type { FeedState, FeedStatus, Offer } from './feedState.ts';
import { EditionBook } from './keep/editionBook.ts';
import type { BookParts } from './keep/editionBook.ts';
import type { Neighbours } from './keep/neighbours.ts';
import type { HistoryEntry } from './keep/shelf.ts';
import type { Limits } from './read/limits.ts';

/** What the desk needs of the world. */
export interface FeedParts extends BookParts {
  /** Puts an edition in force. */
  readonly replace: (edition: Edition) => void;
  /** How long calls wait at the start for the kept edition. */
  readonly bootTimeoutMs?: number;
  readonly limits?: Limits;
  readonly neighbours?: Neighbours | undefined;
}

/**
 * Which edition is in force, and how it comes to be another: everything that a pane or a ribbon does with editions. At most one
 * thing happens at a time, also among several workbooks.
 */
export class FeedDesk {
  readonly state: Pick<Store<FeedState>, 'get' | 'subscribe'>;
  readonly #parts: FeedParts;
  readonly #state: Store<FeedState>;
  /** What it finds editions in. */
  readonly book: Pick<EditionBook, 'bundledOrNone' | 'copy'>;
  readonly #book: EditionBook;
  #inForce: Edition | undefined;
  #start: { readonly first: Promise<Edition>; readonly done: Promise<void> } | undefined;
  #running: Job<FeedStatus> | undefined;
  /** The last thing done with editions that this desk knows of. */
  #seen = '';

  constructor(parts: FeedParts) {
    this.#parts = parts;
    this.#book = new EditionBook(parts);
    this.book = this.#book;
    this.#state = makeStore<FeedState>({
      feed: parts.feed,
      isLasting: true,
      inForce: '',
      editions: [],
      history: [],
      undoTo: '',
      elsewhere: '',
      status: { kind: 'idle' },
      offer: undefined,
    });
    this.state = this.#state;
    parts.neighbours?.listen(() => void this.lookAround());
  }

  /** The first edition, which is in force then: whoever asks first has it brought. Rejects where that fails; the next tries again. */
  first(): Promise<Edition> {
    return this.#started().first;
  }

  /** Resolves when the first edition is in force and nothing late will replace it. */
  started(): Promise<void> {
    return this.#started().done;
  }

  /** Asks the feed for a newer edition and fetches and checks it; `state.offer` then has it. A second call joins the first. */
  refresh(): Job<FeedStatus> {
    if (this.#running) return this.#running;
    const job = startJob((control) => this.#refresh(control));
    this.#running = job;
    this.#set({ status: { kind: 'running', job }, offer: undefined });
    return job;
  }

  /** Puts the offered edition in force. */
  async apply(): Promise<void> {
    const { offer } = this.#state.get();
    if (!offer) throw new Error('No edition is offered: refresh first.');
    await this.#putInForce(offer.edition, 'applied');
  }

  /** Returns to the edition that was in force before the last one was applied. */
  async undo(): Promise<void> {
    const { undoTo } = this.#state.get();
    if (undoTo === '') throw new Error('There is no edition to return to.');
    await this.#putInForce(await this.#book.read(undoTo), 'undone');
  }

  /** Brings what is kept up to what other workbooks have done since; what is in force here stays. */
  async lookAround(): Promise<void> {
    await this.started();
    await this.#show().catch((error: unknown) =>
      this.#parts.report('The list of editions cannot be read', error),
    );
  }

  /** Offers the edition that another workbook has put in force. */
  async offerElsewhere(): Promise<void> {
    const { elsewhere, editions } = this.#state.get();
    const line = editions.find(({ id }) => id === elsewhere);
    if (!line) throw new Error('No other workbook has put an edition in force that is still kept.');
    const edition = await this.#book.read(elsewhere);
    this.#set({ offer: { edition, line, changes: await this.#compare(edition) }, status: { kind: 'offer' } });
  }

  /** Declines the offer; the edition stays kept. */
  decline(): void {
    this.#set({ offer: undefined, status: { kind: 'idle' } });
  }

  #started() {
    if (this.#start) return this.#start;
    let isFirst: (edition: Edition) => void;
    const put = new Promise<Edition>((resolve) => (isFirst = resolve));
    const done = this.#boot((edition) => {
      this.#replace(edition);
      isFirst(edition);
    });
    const first = Promise.race([put, done.then(() => put)]);
    this.#start = { first, done };
    // Where there is no first edition, whoever asks next tries again; whoever has asked hears of it.
    first.catch(() => (this.#start = undefined));
    done.catch(() => undefined);
    return this.#start;
  }

  async #boot(replace: (edition: Edition) => void): Promise<void> {
    const { feed, report, bootTimeoutMs: timeoutMs = 2000 } = this.#parts;
    const bundled = (): Promise<Edition> => this.#book.bundled();
    if (feed) await bootEdition({ bundled, chosen: this.#book.chosen(), timeoutMs, replace, report });
    else replace(await bundled());
    try {
      const [last] = await this.#show();
      this.#seen = JSON.stringify(last ?? '');
      this.#set({ elsewhere: '' });
    } catch (error) {
      report('The list of editions cannot be read', error);
    }
  }

  async #refresh(control: JobControl): Promise<FeedStatus> {
    let status: FeedStatus;
    try {
      const offer = await this.#fetchOffer(control);
      status = { kind: offer ? 'offer' : 'up-to-date' };
      this.#set({ offer });
    } catch (error) {
      status = this.#statusOf(error, control.signal);
    }
    this.#running = undefined;
    await this.#show();
    this.#set({ status });
    return status;
  }

  async #fetchOffer(control: JobControl): Promise<Offer | undefined> {
    const { feed, limits } = this.#parts;
    if (!feed)
      throw new FeedProblem(
        'no-feed',
        'This build has only the bundled edition.',
        'A build may name a feed (docs/feed.md).',
      );
    await this.started();
    const { refreshEdition } = await import(/* webpackChunkName: "feed" */ './read/refreshEdition.ts');
    return this.#book.alone(control.signal, async () => {
      const known = await this.#book.known(this.#inForce!.id);
      const fetched = await refreshEdition(feed, known, control, limits);
      if (!fetched) return undefined;
      const line = keptLine(await this.#book.keep(fetched));
      return { edition: fetched.edition, line, changes: await this.#compare(fetched.edition) };
    });
  }

  async #compare(after: Edition): Promise<Offer['changes']> {
    const { compareEditions } = await import(/* webpackChunkName: "feed" */ './compare/compareEditions.ts');
    return compareEditions(this.#inForce!, after);
  }

  #statusOf(error: unknown, signal: AbortSignal): FeedStatus {
    // Whatever was waited for says in its own way that it was broken off.
    if (signal.aborted) return { kind: 'idle' };
    if (!isFeedProblem(error)) this.#parts.report('The refresh failed inside the add-in', error);
    const problem = isFeedProblem(error)
      ? error
      : new FeedProblem(
          'contents',
          'The refresh failed inside the add-in.',
          'Copy the diagnostics and report it.',
          { cause: error },
        );
    switch (problem.kind) {
      case 'cancelled':
        return { kind: 'idle' };
      case 'offline':
        return { kind: 'offline', problem };
      default:
        return { kind: 'failed', problem };
    }
  }

  async #putInForce(edition: Edition, action: 'applied' | 'undone'): Promise<void> {
    const before = this.#state.get().inForce;
    const done = await this.#book.alone(undefined, () =>
      this.#book.choose({ action, edition: edition.id, before }),
    );
    this.#seen = JSON.stringify(done);
    this.#replace(edition);
    this.decline();
    await this.#show();
    this.#parts.neighbours?.tell();
  }

  #replace(edition: Edition): void {
    this.#inForce = edition;
    this.#parts.replace(edition);
    this.#set({ inForce: edition.id });
  }

  /** Brings the lists of the state up to what is kept. */
  async #show(): Promise<readonly HistoryEntry[]> {
    const { feed } = this.#parts;
    const { kept, history, isLasting } = feed
      ? await this.#book.list()
      : { kept: [], history: [], isLasting: true };
    const editions = editionLines(await this.#book.bundledOrNone(), kept);
    const { inForce } = this.#state.get();
    const [newest] = history;
    const isNews = newest && JSON.stringify(newest) !== this.#seen && newest.edition !== inForce;
    const last = history.find(({ action, edition }) => action === 'applied' && edition === inForce);
    const undoTo = last && editions.some(({ id }) => id === last.before) ? last.before : '';
    this.#set({ editions, history, isLasting, undoTo, elsewhere: isNews ? newest.edition : '' });
    return history;
  }

  #set(part: Partial<FeedState>): void {
    this.#state.set({ ...this.#state.get(), ...part });
  }
}
