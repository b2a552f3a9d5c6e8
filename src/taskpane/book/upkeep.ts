import { editionInForce } from '../../dataset/index.ts';
import { makeStore } from '../../model/index.ts';
import type { Store } from '../../model/index.ts';
import type {
  CheckFinding,
  CheckSummary,
  FreezeSummary,
  OverrideLine,
  RefreshScope,
  RepairSummary,
  SourcesSummary,
  ThawSummary,
} from '../../workbook/index.ts';
import { troubleOf } from '../trouble.ts';
import { makeTask } from './task.ts';
import type { Task } from './task.ts';
import { checkWords, freezeWords, repairWords, sourcesWords, thawWords } from './upkeepWords.ts';

export interface ThawAsked {
  readonly scope: RefreshScope;
  readonly overwritesChanged?: boolean;
}

/** What is done with the REE cells of a workbook besides refreshing them. */
export interface Upkeep {
  readonly freezing: Task<RefreshScope, FreezeSummary>;
  readonly thawing: Task<ThawAsked, ThawSummary>;
  readonly listing: Task<undefined, SourcesSummary>;
  readonly checking: Task<number, CheckSummary>;
  readonly repairing: Task<readonly CheckFinding[], RepairSummary>;
  readonly undoing: Task<RepairSummary, RepairSummary>;
  /** The last repair that can be taken back; kept as long as the pane lives. */
  readonly lastRepair: Pick<Store<RepairSummary | undefined>, 'get' | 'subscribe'>;
  /** Prices older than so many days when the edition was made are named by the check. */
  readonly staleDays: Store<number>;
  /** Selects cells; says so where they are not there any more. */
  readonly show: (cell: { readonly sheet: string; readonly address: string }) => Promise<void>;
}

interface Parts {
  readonly workbook: Pick<
    typeof import('../../workbook/index.ts'),
    'freeze' | 'thaw' | 'writeSourcesSheet' | 'checkWorkbook' | 'repairFindings' | 'undoRepair' | 'showCell'
  >;
  /** The overrides that are laid over the data; undefined where nobody follows any. */
  readonly overrides: () => Promise<readonly OverrideLine[] | undefined>;
  readonly today: () => string;
  readonly announce: (words: string) => void;
  readonly record: (kind: string, what: string) => void;
  /** The workbook is another one than before. */
  readonly changed: () => void;
}

const usualStaleDays = 730;

export function makeUpkeep({ workbook, overrides, today, announce, record, changed }: Parts): Upkeep {
  const lastRepair = makeStore<RepairSummary | undefined>(undefined);
  const staleDays = makeStore(usualStaleDays);
  const shared = { announce, record, after: changed };
  const checking = makeTask({
    ...shared,
    kind: 'check',
    run: (days: number) => workbook.checkWorkbook({ staleDays: days, overrides }),
    wordsOf: checkWords,
    after: () => undefined,
  });
  const again = (): void => {
    changed();
    checking.start(staleDays.get());
  };
  return {
    checking,
    lastRepair,
    staleDays,
    show: (cell) => showCell(cell, { workbook, announce, record }),
    freezing: makeTask({
      ...shared,
      kind: 'freeze',
      run: (scope: RefreshScope) => workbook.freeze({ scope, frozenOn: today() }),
      wordsOf: (summary) => freezeWords(summary, editionInForce()?.layers),
    }),
    thawing: makeTask({
      ...shared,
      kind: 'thaw',
      run: (asked: ThawAsked) => workbook.thaw(asked),
      wordsOf: thawWords,
    }),
    listing: makeTask({
      ...shared,
      kind: 'sources',
      run: (_: undefined) => workbook.writeSourcesSheet(),
      wordsOf: (summary) => sourcesWords(summary, editionInForce()?.layers),
    }),
    repairing: makeTask({
      ...shared,
      kind: 'repair',
      run: (findings: readonly CheckFinding[]) => workbook.repairFindings(findings),
      wordsOf: (repair) => repairWords(repair, 'repaired'),
      after: (repair) => {
        if (repair) lastRepair.set(repair);
        again();
      },
    }),
    undoing: makeTask({
      ...shared,
      kind: 'undo repair',
      run: (repair: RepairSummary) => workbook.undoRepair(repair),
      wordsOf: (repair) => repairWords(repair, 'as before'),
      after: (repair) => {
        if (repair) lastRepair.set(undefined);
        again();
      },
    }),
  };
}

async function showCell(
  cell: { readonly sheet: string; readonly address: string },
  { workbook, announce, record }: Pick<Parts, 'workbook' | 'announce' | 'record'>,
): Promise<void> {
  try {
    if (!(await workbook.showCell(cell))) announce(`There is no sheet ${cell.sheet} any more.`);
  } catch (error) {
    const { what, repair } = troubleOf(error);
    record('failure', `show: ${what}`);
    announce(`${what} ${repair}`);
  }
}
