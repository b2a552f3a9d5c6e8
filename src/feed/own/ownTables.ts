import type { Edition, EditionStack, Lay } from '../../dataset/index.ts';
import { makeStore, madeOnce, startJob } from '../../model/index.ts';
import type { Job, Store } from '../../model/index.ts';
import { dangerOfText } from '../dangerOfText.ts';
import { FeedProblem } from '../feedProblem.ts';
import type { Neighbours } from '../keep/neighbours.ts';
import type { Limits } from '../read/limits.ts';
import { checkTable } from './checkTable.ts';
import type { CheckedTable } from './checkTable.ts';
import type { ClaimChange } from './compareClaims.ts';
import { holdTable, inOrder, isSameRead, lineOf } from './heldTable.ts';
import type { HeldTable } from './heldTable.ts';
import { KeptTables } from './keptTables.ts';
import type { KeptParts } from './keptTables.ts';
import { layTables } from './layTables.ts';
import { fits } from './mapping.ts';
import type { OwnDraft, OwnState } from './ownState.ts';
import type { OwnTable } from './ownTable.ts';
import type { ReadFile, Said, Suggestion } from './readOwnFile.ts';
import type { ReadRows } from './readRows.ts';
import { fileOfAddress, readTableAddress } from './tableAddress.ts';

export interface OwnParts extends KeptParts {
  readonly stack: Pick<EditionStack, 'change' | 'published'>;
  readonly neighbours?: Neighbours;
  readonly limits?: Limits;
  readonly now?: () => Date;
}

/** Loaded with the first table: who has none needs none of it. */
const loadReader = (): Promise<typeof import('./reader.ts')> =>
  import(/* webpackChunkName: "ownData" */ './reader.ts');

/**
 * The user's own tables: kept on this machine, laid over the edition in force, the one added last on top. All workbooks on this
 * machine have the same.
 */
export class OwnTables {
  readonly state: Pick<Store<OwnState>, 'get' | 'subscribe'>;
  /** Reads what is kept and lays it. */
  readonly start = madeOnce(() => this.#alone(() => this.#readKept()));
  readonly #parts: OwnParts;
  readonly #kept: KeptTables;
  readonly #state = makeStore<OwnState>({
    isRead: false,
    isLasting: true,
    lines: [],
    changedElsewhere: '',
  });
  #held: readonly HeldTable[] = [];
  #checked: ReadonlyMap<string, CheckedTable> = new Map();
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: OwnParts) {
    this.#parts = parts;
    this.#kept = new KeptTables(parts);
    this.state = this.#state;
    parts.neighbours?.listen(() => void this.#takeOver());
  }

  /** Reads a draft as far as it shows how, and as a person has said. Rejects with a `FeedProblem` where it is no table. */
  async read(draft: OwnDraft, said: Said): Promise<ReadFile> {
    const { guessMapping, readOwnFile } = await loadReader();
    const before = this.#find(draft.replaces)?.table.reading;
    const suggest = async (columns: readonly string[]): Promise<Suggestion> => {
      const known = before && fits(before.mapping, columns) ? before : await this.#kept.readingOf(columns);
      return known
        ? { ...known, isGuess: false }
        : { mapping: guessMapping(this.#below(), columns), isGuess: true };
    };
    return readOwnFile(draft, said, suggest);
  }

  /** Which rows of a draft can be laid, and what is wrong with the others. */
  check(
    draft: OwnDraft,
    name: string,
    { claims, problems }: ReadRows,
  ): Pick<CheckedTable, 'laid' | 'rowProblems'> {
    const { laid, rowProblems } = checkTable(this.#below(), { ...draft, id: 'draft', name }, claims);
    return { laid, rowProblems: inOrder([...problems, ...rowProblems]) };
  }

  /** What a draft says otherwise than the table in whose place it goes. */
  async compare({ replaces }: OwnDraft, { claims }: ReadRows): Promise<readonly ClaimChange[]> {
    const { compareClaims } = await loadReader();
    return compareClaims(this.#find(replaces)?.rows.claims ?? [], claims);
  }

  /** Fetches a table from an https address; nothing is taken yet. */
  fetch(typed: string, replaces = ''): Job<OwnDraft> {
    return startJob(async (control) => {
      const address = readTableAddress(typed);
      const { fetchTable } = await import(/* webpackChunkName: "ownData" */ './fetchTable.ts');
      const bytes = await fetchTable(address, control, this.#parts.limits);
      return { file: fileOfAddress(address), bytes, origin: { kind: 'address', address }, replaces };
    });
  }

  /** Keeps a draft and lays it; how it is read is remembered for the next file with the same header. */
  async take(draft: OwnDraft, name: string, read: ReadFile): Promise<void> {
    checkName(name);
    const { table: split, reading } = read;
    if (!split || read.questions.length > 0) throw new Error('Nobody has said how the table is to be read.');
    return this.#alone(async () => {
      const before = this.#find(draft.replaces)?.table;
      const { file, bytes, origin } = draft;
      const now = this.#now();
      const id = before?.id ?? crypto.randomUUID();
      const since = before?.since ?? now;
      const table: OwnTable = { id, name, file, origin, bytes, reading, read: now, since, isOn: true };
      await this.#kept.put(table, split.columns);
      const held = holdTable(table, read);
      this.#lay(before ? this.#with(id, () => held) : [...this.#held, held]);
      this.#parts.neighbours?.tell();
    });
  }

  /** Switches a table off, or on again. */
  turn(id: string, isOn: boolean): Promise<void> {
    return this.#alone(async () => {
      this.#lay(this.#with(id, (one) => ({ ...one, table: { ...one.table, isOn } })));
      const turned = this.#find(id);
      if (turned) await this.#kept.put(turned.table);
      this.#parts.neighbours?.tell();
    });
  }

  /** Forgets a table at once. Rejects where the browser does not let it go. */
  remove(id: string): Promise<void> {
    return this.#alone(async () => {
      await this.#kept.remove(id);
      this.#lay(this.#held.filter(({ table }) => table.id !== id));
      this.#parts.neighbours?.tell();
    });
  }

  async #readKept(): Promise<void> {
    const kept = await this.#kept.list();
    const held = await Promise.all(kept.map((table) => this.#hold(table)));
    this.#set({ isRead: true });
    if (held.length > 0 || this.#held.length > 0) this.#lay(held);
  }

  /** Another workbook has changed what is kept: it is the same person, on the same machine. */
  #takeOver(): Promise<void> {
    return this.#alone(async () => {
      if (!this.#kept.isLasting) return;
      await this.#readKept();
      this.#set({ changedElsewhere: this.#now() });
    });
  }

  async #hold(table: OwnTable): Promise<HeldTable> {
    const same = this.#held.find((held) => isSameRead(held.table, table));
    if (same) return { ...same, table };
    try {
      const { readOwnFile } = await loadReader();
      return holdTable(
        table,
        await readOwnFile(table, table.reading, () => Promise.resolve({ ...table.reading, isGuess: false })),
      );
    } catch (error) {
      this.#parts.report(`The kept table ${table.name} cannot be read`, error);
      const broken = error instanceof Error ? error.message : String(error);
      return { table, rows: { claims: [], problems: [] }, rowCount: 0, format: 'csv', broken };
    }
  }

  #lay(held: readonly HeldTable[]): void {
    this.#held = held;
    this.#checked = new Map();
    const on = held.filter(({ table }) => table.isOn);
    const lay: Lay = (below, purpose) => {
      const laid = layTables(below, on);
      if (purpose === 'tried') return laid.edition;
      this.#checked = laid.checked;
      this.#set({});
      return laid.edition;
    };
    this.#parts.stack.change({ layers: { 'own data': on.length > 0 ? lay : undefined } });
    this.#set({});
  }

  #find(id: string): HeldTable | undefined {
    return this.#held.find(({ table }) => table.id === id);
  }

  #with(id: string, change: (held: HeldTable) => HeldTable): readonly HeldTable[] {
    return this.#held.map((held) => (held.table.id === id ? change(held) : held));
  }

  /** One thing after the other: what another workbook tells must not come in between. */
  #alone<T>(run: () => Promise<T>): Promise<T> {
    const done = this.#last.then(run, run);
    this.#last = done.catch(() => undefined);
    return done;
  }

  #below(): Edition {
    const edition = this.#parts.stack.published();
    if (!edition) throw new Error('No edition is in force yet.');
    return edition;
  }

  #set(part: Partial<OwnState>): void {
    const lines = this.#held.map((held) => lineOf(held, this.#checked.get(held.table.id)));
    this.#state.set({ ...this.#state.get(), isLasting: this.#kept.isLasting, lines, ...part });
  }

  #now(): string {
    return (this.#parts.now?.() ?? new Date()).toISOString();
  }
}

/** The name stands in cells: what SOURCE answers begins with it. */
function checkName(name: string): void {
  const danger = dangerOfText(name);
  if (name.trim() === '') throw new FeedProblem('text', 'The table has no name.', 'Give it one: Argus.');
  if (danger) throw new FeedProblem('text', `The name "${name.slice(0, 60)}" ${danger}.`, 'Give it another.');
}
