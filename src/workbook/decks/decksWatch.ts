import { makeStore } from '../../model/index.ts';
import type { Store } from '../../model/index.ts';
import type { Edition, Lay } from '../../dataset/index.ts';
import { CalculatedRounds } from '../overrides/calculatedRounds.ts';
import type { Heard } from '../overrides/heard.ts';
import { oneAtATime } from '../overrides/oneAtATime.ts';
import { columnReader } from './columnReader.ts';
import { layDecks } from './layDecks.ts';
import type { DeckTables, LaidDecks } from './layDecks.ts';

/** What following the decks needs of Excel and of the data. */
export interface DecksPorts {
  /** Reads the tables for the first time, and listens for tables and sheets that come. */
  readonly open: (hear: (heard: Heard) => void) => Promise<DeckTables>;
  readonly read: () => Promise<DeckTables>;
  /** Listens to cells; asked for once there is a table. */
  readonly follow: (hear: (heard: Heard) => void) => Promise<void>;
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

/** Follows the tables: one reading at a time, of which the last counts. */
export class DecksWatch {
  readonly state: Pick<Store<DecksState>, 'get' | 'subscribe'>;
  readonly read = oneAtATime(() => this.#readOnce());
  readonly #state = makeStore(nothing);
  readonly #ports: DecksPorts;
  readonly #rounds = new CalculatedRounds();
  #sheetIds: ReadonlySet<string> = new Set();
  #text = textOf({ decks: [], rates: [] });
  #isOpen = false;
  #isFollowing = false;

  constructor(ports: DecksPorts) {
    this.#ports = ports;
    this.state = this.#state;
  }

  readonly #hear = (heard: Heard): void => {
    if (heard.kind === 'rearranged' || (heard.kind === 'changed' && !heard.isOwn)) this.#rounds.startAnew();
    if (heard.kind === 'rearranged' || this.#sheetIds.has(heard.sheetId)) void this.read();
  };

  async #readOnce(): Promise<void> {
    try {
      let tables = await this.#see();
      if (areAny(tables) && !this.#isFollowing) {
        await this.#ports.follow(this.#hear);
        this.#isFollowing = true;
        // What was typed between the two was not heard.
        tables = await this.#ports.read();
      }
      this.#understand(tables);
    } catch (trouble) {
      this.#ports.report('The price decks of the workbook cannot be read', trouble);
      this.#state.set({ ...this.#state.get(), trouble });
    }
  }

  async #see(): Promise<DeckTables> {
    if (this.#isOpen) return this.#ports.read();
    const tables = await this.#ports.open(this.#hear);
    this.#isOpen = true;
    return tables;
  }

  #understand(tables: DeckTables): void {
    this.#sheetIds = new Set([...tables.decks, ...tables.rates].map(({ sheetId }) => sheetId));
    const text = textOf(tables);
    if (text === this.#text) return;
    if (!this.#rounds.mayFollow()) {
      this.#state.set({ ...this.#state.get(), isStopped: true });
      return;
    }
    this.#text = text;
    if (!areAny(tables)) this.#state.set(nothing);
    this.#ports.lay(areAny(tables) ? (below, purpose) => this.#layOver(below, tables, purpose) : undefined);
  }

  #layOver(below: Edition, tables: DeckTables, purpose: Parameters<Lay>[1]): Edition {
    const { edition, ...laid } = layDecks(below, tables);
    if (purpose === 'tried') return edition;
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
      return [table.name, table.sheet, table.rows.map((row) => columns.map((column) => at(row, column)))];
    });
  return JSON.stringify([
    of(decks, ['Material', 'Year', 'Unit', 'Own price', 'Price']),
    of(rates, ['For rate', 'Date']),
  ]);
}
