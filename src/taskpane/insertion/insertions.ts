import { makeStore } from '../../model/index.ts';
import type { Store } from '../../model/index.ts';
import type { InsertOutcome, InsertOptions, Insertion, Placement, SheetPlan } from '../../workbook/index.ts';
import { troubleOf } from '../trouble.ts';
import type { Trouble } from '../trouble.ts';

/** What can be inserted: a block, or a whole sheet. */
export type Insertable = Insertion | SheetPlan;

/** What became of the last insertion. */
export type InsertionState =
  | { readonly status: 'none' }
  | ({ readonly insertion: Insertable; readonly origin: string } & (
      | { readonly status: 'working' }
      | { readonly status: 'met'; readonly outcome: InsertOutcome }
      | { readonly status: 'failed'; readonly trouble: Trouble }
    ));

export type Insert = (
  insertion: Insertable,
  placement: Placement,
  options?: InsertOptions,
) => Promise<InsertOutcome>;

/** One insertion at a time, and what became of it. The origin is the place in the pane that asked and that shows the outcome. */
export interface Insertions extends Pick<Store<InsertionState>, 'get' | 'subscribe'> {
  readonly insert: (origin: string, insertion: Insertable, placement?: Placement) => Promise<void>;
  /** Shows what something else has met: a button of the ribbon. */
  readonly show: (origin: string, insertion: Insertable, outcome: InsertOutcome) => void;
  readonly dismiss: () => void;
}

interface Parts {
  readonly insert: Insert;
  readonly announce: (words: string) => void;
  readonly record: (kind: string, what: string) => void;
  /** The day today, `YYYY-MM-DD`. */
  readonly today: () => string;
}

export function makeInsertions({ insert, announce, record, today }: Parts): Insertions {
  const state = makeStore<InsertionState>({ status: 'none' });
  return {
    ...state,
    async insert(origin, insertion, placement = { at: 'selection' }) {
      if (state.get().status === 'working') return;
      state.set({ status: 'working', origin, insertion });
      try {
        const outcome = await insert(insertion, placement, { insertedOn: today() });
        state.set({ status: 'met', origin, insertion, outcome });
        record('insert', `${insertion.kind} ${insertion.mode}: ${outcome.status}`);
        announce(outcomeWords(outcome, insertion));
      } catch (error) {
        const trouble = troubleOf(error);
        state.set({ status: 'failed', origin, insertion, trouble });
        record('failure', `insert ${insertion.kind}: ${trouble.what}`);
      }
    },
    show(origin, insertion, outcome) {
      state.set({ status: 'met', origin, insertion, outcome });
      announce(outcomeWords(outcome, insertion));
    },
    dismiss: () => state.set({ status: 'none' }),
  };
}

/** What became of an insertion, in words. */
export function outcomeWords(outcome: InsertOutcome, insertion: Insertable): string {
  switch (outcome.status) {
    case 'inserted':
      return `Inserted at ${placeWords(outcome)}.${readWords(insertion)}`;
    case 'occupied':
      return `${occupiedWords(outcome)} in use. Nothing was written.`;
    case 'copy-formula':
      return `${outcome.reason} Nothing was written. Copy the formula and paste it into a cell.`;
  }
}

/** " It reads the tables ReeDeck and ReeRates." */
function readWords(insertion: Insertable): string {
  const reads = 'reads' in insertion ? insertion.reads : [];
  if (reads.length === 0) return '';
  return ` It reads the ${reads.length === 1 ? 'table' : 'tables'} ${reads.join(' and ')}.`;
}

/** "A1:A3, C5 and 12 more cells are" */
function occupiedWords({
  occupied,
  unlistedCount,
}: Extract<InsertOutcome, { readonly status: 'occupied' }>): string {
  const ranges = occupied.join(', ');
  if (unlistedCount > 0)
    return `${ranges} and ${unlistedCount} more ${unlistedCount === 1 ? 'cell' : 'cells'} are`;
  const isOneCell = occupied.length === 1 && !ranges.includes(':');
  return `${ranges} ${isOneCell ? 'is' : 'are'}`;
}

/** "Prices!B3:D9" */
export function placeWords({ sheet, address }: { readonly sheet: string; readonly address: string }): string {
  return sheet === '' ? address : `${sheet}!${address}`;
}
