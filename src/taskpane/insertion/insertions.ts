import { Withdrawn, makeStore, startJob } from '../../model/index.ts';
import type { Job, Store } from '../../model/index.ts';
import type { InsertOutcome, InsertOptions, Insertion, Placement, SheetPlan } from '../../workbook/index.ts';
import { troubleOf } from '../trouble.ts';
import type { Trouble } from '../trouble.ts';

/** What can be inserted: a block, or a whole sheet. */
export type Insertable = Insertion | SheetPlan;

/** An insertion that was asked for in one place of the pane: under way or waiting for its turn, or what became of it. */
export type InsertionState = { readonly insertion: Insertable; readonly origin: string } & (
  | { readonly status: 'working'; readonly job: Job<InsertOutcome> }
  | { readonly status: 'met'; readonly outcome: InsertOutcome }
  | { readonly status: 'failed'; readonly trouble: Trouble }
);

export type Insert = (
  insertion: Insertable,
  placement: Placement,
  options?: InsertOptions,
) => Promise<InsertOutcome>;

/**
 * What is inserted, one after the other, and what became of the last, each shown where it was asked for: the origin. The next
 * insertion takes the place of those that have ended.
 */
export interface Insertions extends Pick<Store<readonly InsertionState[]>, 'get' | 'subscribe'> {
  readonly insert: (origin: string, insertion: Insertable, placement?: Placement) => Promise<void>;
  /** Shows what something else has met: a button of the ribbon. */
  readonly show: (origin: string, insertion: Insertable, outcome: InsertOutcome) => void;
  /** Takes what has ended out of sight. */
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
  const states = makeStore<readonly InsertionState[]>([]);
  const working = (): readonly InsertionState[] => states.get().filter(({ status }) => status === 'working');
  return {
    ...states,
    async insert(origin, insertion, placement = { at: 'selection' }) {
      if (working().some((one) => one.origin === origin)) {
        announce('This is being inserted.');
        return;
      }
      const job = startJob((control) => insert(insertion, placement, { insertedOn: today(), control }));
      const own: InsertionState = { status: 'working', origin, insertion, job };
      states.set([...working(), own]);
      const settle = (...settled: readonly InsertionState[]): void =>
        states.set(states.get().flatMap((one) => (one === own ? settled : [one])));
      try {
        const outcome = await job.result;
        settle({ status: 'met', origin, insertion, outcome });
        record('insert', `${insertion.kind} ${insertion.mode}: ${outcome.status}`);
        announce(outcomeWords(outcome, insertion));
      } catch (error) {
        if (error instanceof Withdrawn) {
          settle();
          announce('Cancelled. Nothing was inserted.');
          return;
        }
        const trouble = troubleOf(error);
        settle({ status: 'failed', origin, insertion, trouble });
        record('failure', `insert ${insertion.kind}: ${trouble.what}`);
      }
    },
    show(origin, insertion, outcome) {
      states.set([...working(), { status: 'met', origin, insertion, outcome }]);
      announce(outcomeWords(outcome, insertion));
    },
    dismiss: () => states.set(working()),
  };
}

/** What became of an insertion, in words. */
export function outcomeWords(outcome: InsertOutcome, insertion: Insertable): string {
  switch (outcome.status) {
    case 'inserted':
      return `Inserted at ${placeWords(outcome)}.${readWords(insertion)}${sourceWords(outcome, insertion)}`;
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

/** Where a bare value names its source; tables, cards and charts have a line of their own. */
function sourceWords(
  { isNoted }: Extract<InsertOutcome, { readonly status: 'inserted' }>,
  { mode, kind }: Insertable,
): string {
  if (mode !== 'values' || (kind !== 'value' && kind !== 'spill')) return '';
  return isNoted
    ? ' The note of the cell names its source.'
    : ' Workbook names its source while the cell is selected, and the sources sheet lists it.';
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
