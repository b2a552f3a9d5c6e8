import type { Edition } from '../dataset/index.ts';
import { makeStore, startJob } from '../model/index.ts';
import type { Job, JobControl, Store } from '../model/index.ts';
import { bootEdition } from './bootEdition.ts';
import { editionLines, keptLine } from './editionLines.ts';
import { FeedProblem, isFeedProblem } from './feedProblem.ts';
import type { FeedState, FeedStatus, Offer } from './feedState.ts';
import { EditionBook } from './keep/editionBook.ts';
import type { BookParts } from './keep/editionBook.ts';
import type { Limits } from './read/limits.ts';

/** What the desk needs of the world. */
export interface FeedParts extends BookParts {
  /** Puts an edition in force. */
  readonly replace: (edition: Edition) => void;
  /** How long calls wait at the start for the kept edition. */
  readonly bootTimeoutMs?: number;
  readonly limits?: Limits;
}

/**
 * Which edition is in force, and how it comes to be another: everything that a pane or a ribbon does with editions. At most one
 * thing happens at a time, also among several workbooks.
 */
export class FeedDesk {
  readonly state: Pick<Store<FeedState>, 'get' | 'subscribe'>;
  readonly #parts: FeedParts;
  readonly #state: Store<FeedState>;
  readonly #book: EditionBook;
  #inForce: Edition | undefined;
  #start: { readonly first: Promise<Edition>; readonly done: Promise<void> } | undefined;
  #running: Job<FeedStatus> | undefined;

  constructor(parts: FeedParts) {
    this.#parts = parts;
    this.#book = new EditionBook(parts);
    this.#state = makeStore<FeedState>({
      feed: parts.feed,
      isLasting: true,
      inForce: '',
      editions: [],
      history: [],
      undoTo: '',
      status: { kind: 'idle' },
      offer: undefined,
    });
    this.state = this.#state;
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
    await this.#show().catch((error: unknown) => report('The list of editions cannot be read', error));
  }

  async #refresh(control: JobControl): Promise<FeedStatus> {
    this.#set({ status: { kind: 'running' }, offer: undefined });
    let status: FeedStatus;
    try {
      const offer = await this.#fetchOffer(control);
      status = { kind: offer ? 'offer' : 'up-to-date' };
      this.#set({ offer });
    } catch (error) {
      status = this.#statusOf(error);
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
    const [{ refreshEdition }, { compareEditions }] = await Promise.all([
      import(/* webpackChunkName: "feed" */ './read/refreshEdition.ts'),
      import(/* webpackChunkName: "feed" */ './compare/compareEditions.ts'),
    ]);
    const before = this.#inForce!;
    return this.#book.alone(control.signal, async () => {
      const fetched = await refreshEdition(feed, await this.#book.known(before.id), control, limits);
      if (!fetched) return undefined;
      const kept = await this.#book.keep(fetched);
      const changes = compareEditions(before, fetched.edition);
      return { edition: fetched.edition, line: keptLine(kept), changes };
    });
  }

  #statusOf(error: unknown): FeedStatus {
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
    await this.#book.alone(undefined, () => this.#book.choose({ action, edition: edition.id, before }));
    this.#replace(edition);
    this.decline();
    await this.#show();
  }

  #replace(edition: Edition): void {
    this.#inForce = edition;
    this.#parts.replace(edition);
    this.#set({ inForce: edition.id });
  }

  /** Brings the lists of the state up to what is kept. */
  async #show(): Promise<void> {
    const { feed } = this.#parts;
    const { kept, history, isLasting } = feed
      ? await this.#book.list()
      : { kept: [], history: [], isLasting: true };
    const editions = editionLines(await this.#book.bundledOrNone(), kept);
    const { inForce } = this.#state.get();
    const last = history.find(({ action, edition }) => action === 'applied' && edition === inForce);
    const undoTo = last && editions.some(({ id }) => id === last.before) ? last.before : '';
    this.#set({ editions, history, isLasting, undoTo });
  }

  #set(part: Partial<FeedState>): void {
    this.#state.set({ ...this.#state.get(), ...part });
  }
}
