import type { Edition, EditionStack } from '../../dataset/index.ts';
import { makeStore, startJob } from '../../model/index.ts';
import type { Job, JobControl, Pin, PinRead, Store } from '../../model/index.ts';
import { compareEditionIds } from '../editionId.ts';
import type { Feed } from '../feedAddress.ts';
import { FeedProblem, isFeedProblem } from '../feedProblem.ts';
import type { PinFetching, PinState } from './pinState.ts';
import type { PinnedBook } from './pinnedBook.ts';

export interface PinParts {
  readonly feed: Feed | undefined;
  readonly stack: Pick<EditionStack, 'base' | 'change' | 'laidOver'>;
  /** The editions on this computer; loaded only where something is pinned. */
  readonly book: () => Promise<Pick<PinnedBook, 'find' | 'keep' | 'fetch'>>;
  /** How the workbook is asked and told. */
  readonly workbook: {
    readonly readPin: () => Promise<PinRead>;
    /** Undefined takes the pin out. */
    readonly writePin: (pin: Pin | undefined) => Promise<void>;
  };
  /** The user's day, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly report: (what: string, error: unknown) => void;
}

/** Which edition this workbook is pinned to, and everything that a pane does about it. */
export class PinDesk {
  readonly state: Pick<Store<PinState>, 'get' | 'subscribe'>;
  readonly #parts: PinParts;
  readonly #state = makeStore<PinState>({
    kind: 'reading',
    pin: undefined,
    trouble: '',
    elsewhere: '',
    newer: '',
    news: '',
    feed: undefined,
    fetching: { kind: 'idle' },
    undoTo: undefined,
  });
  #edition: Edition | undefined;

  constructor(parts: PinParts) {
    this.#parts = parts;
    this.state = this.#state;
    const follow = (): void => this.#set({ elsewhere: parts.stack.base.get()?.id ?? '', feed: parts.feed });
    parts.stack.base.subscribe(follow);
    follow();
  }

  /** Asks the workbook, and has its pin answer. Rejects where the workbook cannot be asked. */
  async start(): Promise<void> {
    const { pin, trouble } = await this.#parts.workbook.readPin().catch((error: unknown) => {
      this.#set({ kind: 'unpinned', trouble: unreadWords(error) });
      throw error;
    });
    this.#set({ trouble });
    if (trouble !== '') this.#parts.report('The pin of this workbook', new Error(trouble));
    await this.#enforce(pin);
  }

  /** Where there is no workbook, nothing is pinned. */
  skip(): void {
    this.#set({ kind: 'unpinned' });
  }

  /** Pins the workbook to the edition that would answer without a pin. */
  async pin(): Promise<void> {
    const edition = this.#parts.stack.base.get();
    if (!edition) throw new Error('No edition is in force yet.');
    const sha256 = await (await this.#parts.book()).keep(edition);
    await this.#write({ edition: edition.id, sha256, pinnedOn: this.#parts.today(), stays: '' }, edition);
  }

  /** Has the workbook follow the edition in force again. */
  async unpin(): Promise<void> {
    await this.#write(undefined, undefined);
  }

  /** Takes back the last pin, update or unpin of this session. */
  async undo(): Promise<void> {
    const { undoTo } = this.#state.get();
    if (!undoTo) throw new Error('There is nothing to undo.');
    const { pin } = undoTo;
    const edition = pin && (await (await this.#parts.book()).find(pin));
    await this.#write(pin, edition);
    this.#set({ undoTo: undefined });
  }

  /** Leaves the last change as it is: it is not offered to be undone any more. */
  settle(): void {
    this.#set({ undoTo: undefined });
  }

  /** Notes in the workbook that it does not follow the edition that answers elsewhere. */
  async stay(): Promise<void> {
    const { pin, elsewhere } = this.#state.get();
    if (!pin) throw new Error('This workbook is not pinned.');
    const told = { ...pin, stays: elsewhere };
    await this.#parts.workbook.writePin(told);
    this.#set({ pin: told });
  }

  /** The pinned edition and the one that would answer without a pin, both with what the user has laid over them; undefined where one of them is not there. */
  compared(): { readonly before: Edition; readonly after: Edition } | undefined {
    const { stack } = this.#parts;
    const other = stack.base.get();
    if (!this.#edition || !other) return undefined;
    return { before: stack.laidOver(this.#edition), after: stack.laidOver(other) };
  }

  /** Fetches the pinned edition and has it answer. A second call joins the first. */
  fetch(): Job<void> {
    const { fetching } = this.#state.get();
    if (fetching.kind === 'running') return fetching.job;
    const job = startJob((control) => this.#fetch(control));
    this.#set({ fetching: { kind: 'running', job } });
    return job;
  }

  async #fetch(control: JobControl): Promise<void> {
    // Whoever has the job is told of it before anything comes of it.
    await Promise.resolve();
    const { pin } = this.#state.get();
    let fetching: PinFetching = { kind: 'idle' };
    try {
      const edition = pin && (await (await this.#parts.book()).fetch(pin, control));
      // Who has unpinned meanwhile wants none.
      if (edition && this.#state.get().pin?.edition === pin.edition) this.#answer(pin, edition);
    } catch (error) {
      fetching = this.#failed(error, control.signal);
    }
    this.#set({ fetching });
  }

  #failed(error: unknown, signal: AbortSignal): PinFetching {
    if (signal.aborted) return { kind: 'idle' };
    if (isFeedProblem(error))
      return error.kind === 'cancelled'
        ? { kind: 'idle' }
        : { kind: error.kind === 'offline' ? 'offline' : 'failed', problem: error };
    this.#parts.report('Fetching the pinned edition failed inside the add-in', error);
    const problem = new FeedProblem(
      'contents',
      'Fetching the pinned edition failed inside the add-in.',
      'Copy the diagnostics and report it.',
      { cause: error },
    );
    return { kind: 'failed', problem };
  }

  async #enforce(pin: Pin | undefined): Promise<void> {
    const find = async (): Promise<Edition | undefined> => pin && (await this.#parts.book()).find(pin);
    const edition = await find().catch((error: unknown) => {
      this.#parts.report(`Edition ${pin?.edition}, to which this workbook is pinned, cannot be read`, error);
      return undefined;
    });
    this.#answer(pin, edition);
  }

  async #write(pin: Pin | undefined, edition: Edition | undefined): Promise<void> {
    const { pin: before } = this.#state.get();
    await this.#parts.workbook.writePin(pin);
    this.#set({ undoTo: { pin: before }, trouble: '', fetching: { kind: 'idle' } });
    this.#answer(pin, edition);
  }

  #answer(pin: Pin | undefined, edition: Edition | undefined): void {
    this.#edition = edition;
    const kind = pin ? (edition ? 'here' : 'absent') : 'unpinned';
    this.#set({ kind, pin });
    this.#parts.stack.change({ pin: pin && (edition ?? pin.edition) });
  }

  #set(part: Partial<PinState>): void {
    const next = { ...this.#state.get(), ...part };
    const { pin, elsewhere } = next;
    const isNewer = pin !== undefined && elsewhere !== '' && compareEditionIds(elsewhere, pin.edition) > 0;
    const newer = isNewer ? elsewhere : '';
    this.#state.set({ ...next, newer, news: pin?.stays === newer ? '' : newer });
  }
}

function unreadWords(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `Whether this workbook is pinned to an edition could not be read, and the edition in force answers. ${reason} Close the workbook and open it again.`;
}
