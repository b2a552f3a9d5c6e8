import { makeStore, startJob } from '../../model/index.ts';
import type { Store } from '../../model/index.ts';
import type {
  CheckFinding,
  CheckSummary,
  FreezeSummary,
  Job,
  RefreshScope,
  RepairSummary,
  SourcesSummary,
  ThawSummary,
} from '../../workbook/index.ts';
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
}

interface Parts {
  readonly freeze: (options: { readonly scope: RefreshScope; readonly frozenOn: string }) => Job<FreezeSummary>;
  readonly thaw: (options: ThawAsked) => Job<ThawSummary>;
  readonly writeSourcesSheet: () => Job<SourcesSummary>;
  readonly checkWorkbook: (options: { readonly staleDays: number }) => Job<CheckSummary>;
  readonly repairFindings: (findings: readonly CheckFinding[]) => Promise<RepairSummary>;
  readonly undoRepair: (repair: RepairSummary) => Promise<RepairSummary>;
  readonly today: () => string;
  readonly announce: (words: string) => void;
  readonly record: (kind: string, what: string) => void;
  /** The workbook is another one than before. */
  readonly changed: () => void;
}

const usualStaleDays = 730;

export function makeUpkeep(parts: Parts): Upkeep {
  const { announce, record, changed } = parts;
  const lastRepair = makeStore<RepairSummary | undefined>(undefined);
  const staleDays = makeStore(usualStaleDays);
  const shared = { announce, record, after: changed };
  const checking = makeTask({
    ...shared,
    kind: 'check',
    run: (days: number) => parts.checkWorkbook({ staleDays: days }),
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
    freezing: makeTask({
      ...shared,
      kind: 'freeze',
      run: (scope: RefreshScope) => parts.freeze({ scope, frozenOn: parts.today() }),
      wordsOf: freezeWords,
    }),
    thawing: makeTask({ ...shared, kind: 'thaw', run: parts.thaw, wordsOf: thawWords }),
    listing: makeTask({
      ...shared,
      kind: 'sources',
      run: (_: undefined) => parts.writeSourcesSheet(),
      wordsOf: sourcesWords,
    }),
    repairing: makeTask({
      ...shared,
      kind: 'repair',
      run: (findings: readonly CheckFinding[]) => startJob(() => parts.repairFindings(findings)),
      wordsOf: (repair) => repairWords(repair, 'repaired'),
      after: (repair) => {
        if (repair) lastRepair.set(repair);
        again();
      },
    }),
    undoing: makeTask({
      ...shared,
      kind: 'undo repair',
      run: (repair: RepairSummary) => startJob(() => parts.undoRepair(repair)),
      wordsOf: (repair) => repairWords(repair, 'as before'),
      after: (repair) => {
        if (repair) lastRepair.set(undefined);
        again();
      },
    }),
  };
}
