import { makeStore } from '../../model/index.ts';
import type { Store } from '../../model/index.ts';
import type { Edition, Lay } from '../../dataset/index.ts';
import { CalculatedRounds } from '../following/calculatedRounds.ts';
import { followedReading } from '../following/followedReading.ts';
import type { FollowedPorts } from '../following/followedReading.ts';
import type { Heard } from '../following/heard.ts';
import { oneAtATime } from '../following/oneAtATime.ts';
import { columnReader } from './columnReader.ts';
import { layDecks } from './layDecks.ts';
import type { DeckTables, LaidDecks } from './layDecks.ts';
import { arePending, readColumns, settledTables } from './settledTables.ts';

/** What following the decks needs of Excel and of the data. */
export interface DecksPorts extends FollowedPorts<DeckTables> {
  /** Resolves a little later. */
  readonly pause: () => Promise<void>;
  readonly lay: (lay: Lay | undefined) => void;
  readonly report: (what: string, error: unknown) => void;
}

/** The price decks and rate tables that functions can name. */
export interface DecksState extends Omit<LaidDecks, 'edition'> {
  /** Whether a table changes with what it gives, so that it is followed no further. */
  readonly isStopped: boolean;
  readonly trouble: unknown;
}

const nothing: DecksState = { decks: [], rates: [], problems: [], isStopped: false, trouble: undefined };

const none: DeckTables = { decks: [], rates: [] };
/** How often a table is read again where cells wait to be calculated and Excel does not say that they have been. */
const mostPauses = 10;

/** Follows the tables: one reading at a time, of which the last counts. */
export class DecksWatch {
  readonly state: Pick<Store<DecksState>, 'get' | 'subscribe'>;
  readonly read = oneAtATime(() => this.#readOnce());
  readonly #state = makeStore(nothing);
  readonly #ports: DecksPorts;
  readonly #rounds = new CalculatedRounds();
  readonly #see: () => Promise<DeckTables>;
  #sheetIds: ReadonlySet<string> = new Set();
  /** What was taken last. */
  #tables = none;
  #text = textOf(none);
  #pauses = 0;
  #isPausing = false;
  #isLaying = false;

  constructor(ports: DecksPorts) {
    this.#ports = ports;
    this.state = this.#state;
    this.#see = followedReading(ports, this.#hear, areAny);
  }

  /** What the deck is calculated from has been changed from outside: what was followed before counts no more. */
  followAnew(): void {
    this.#rounds.startAnew();
    if (!this.#state.get().isStopped) return;
    this.#state.set({ ...this.#state.get(), isStopped: false });
    void this.read();
  }

  readonly #hear = (heard: Heard): void => {
    if (heard.kind === 'rearranged' || (heard.kind === 'changed' && !heard.isOwn)) this.followAnew();
    if (heard.kind === 'rearranged' || this.#sheetIds.has(heard.sheetId)) void this.read();
  };

  async #readOnce(): Promise<void> {
    try {
      this.#take(await this.#see());
    } catch (trouble) {
      this.#ports.report('The price decks of the workbook cannot be read', trouble);
      this.#state.set({ ...this.#state.get(), trouble });
    }
  }

  /** Half-calculated tables are waited for: the rows that wait would be taken for rows that are gone. */
  #take(tables: DeckTables): void {
    this.#sheetIds = new Set([...tables.decks, ...tables.rates].map(({ sheetId }) => sheetId));
    if (!arePending(tables)) {
      this.#pauses = 0;
      this.#understand(tables);
    } else if (this.#pauses < mostPauses) void this.#readLater();
    else this.#understand(settledTables(tables, this.#tables));
  }

  async #readLater(): Promise<void> {
    if (this.#isPausing) return;
    this.#isPausing = true;
    this.#pauses++;
    await this.#ports.pause();
    this.#isPausing = false;
    // Nothing waits any more where a reading that came meanwhile has been taken.
    if (this.#pauses > 0) await this.read();
  }

  #understand(tables: DeckTables): void {
    const text = textOf(tables);
    const isSame = text === this.#text;
    const isStopped = !isSame && !this.#rounds.mayFollow();
    if (isStopped !== this.#state.get().isStopped) this.#state.set({ ...this.#state.get(), isStopped });
    if (isSame || isStopped) return;
    this.#text = text;
    this.#tables = tables;
    if (!areAny(tables)) this.#state.set(nothing);
    this.#isLaying = true;
    try {
      this.#ports.lay(areAny(tables) ? (below, purpose) => this.#layOver(below, tables, purpose) : undefined);
    } finally {
      this.#isLaying = false;
    }
  }

  #layOver(below: Edition, tables: DeckTables, purpose: Parameters<Lay>[1]): Edition {
    const { edition, ...laid } = layDecks(below, tables);
    if (purpose === 'tried') return edition;
    // Other data below, not a deck that changes with what it gives.
    if (!this.#isLaying) this.#rounds.startAnew();
    // Not while an edition is being replaced.
    void Promise.resolve().then(() => this.#state.set({ ...laid, isStopped: false, trouble: undefined }));
    return edition;
  }
}

function areAny({ decks, rates }: DeckTables): boolean {
  return decks.length + rates.length > 0;
}

/** What functions can tell apart: other columns of the user change nothing. */
function textOf({ decks, rates }: DeckTables): string {
  const of = (tables: DeckTables['decks'], columns: readonly string[]): unknown[] =>
    tables.map((table) => {
      const at = columnReader(table);
      return [
        table.name,
        table.sheet,
        table.firstRow,
        table.rows.map((row) => columns.map((column) => at(row, column))),
      ];
    });
  return JSON.stringify([of(decks, readColumns.decks), of(rates, readColumns.rates)]);
}
