import type { Lay } from '../../dataset/index.ts';
import type { Heard } from './heard.ts';
import type { LackingTable, SeenOverrides } from './seenOverrides.ts';

/** Texts that are to stand in the column Problem. */
export interface ProblemsWanted {
  readonly seen: SeenOverrides;
  /** By row of the sheet; blank takes away what stands there. */
  readonly texts: ReadonlyMap<number, string>;
}

/** What following the table needs of Excel and of the data. */
export interface OverridesPorts {
  /** Reads the table for the first time, and listens for tables and sheets that come; resolves to undefined where there is none. */
  readonly open: (hear: (heard: Heard) => void) => Promise<SeenOverrides | undefined>;
  readonly read: () => Promise<SeenOverrides | undefined>;
  /** Asked where there is none: one that is meant to be it, and lacks columns. */
  readonly readLacking: () => Promise<LackingTable | undefined>;
  /** Listens to cells; asked for once there is a table. */
  readonly follow: (hear: (heard: Heard) => void) => Promise<void>;
  /** Writes only where another text stands, and only while the table is as it was seen. */
  readonly writeProblems: (wanted: ProblemsWanted) => Promise<void>;
  /** Writes the cell of the scenario. Rejects with a `WorkbookProblem` where that cannot be. */
  readonly writeScenario: (scenario: string) => Promise<void>;
  /** Puts a layer in the place of the one before; undefined for none. */
  readonly lay: (lay: Lay | undefined) => void;
  readonly report: (what: string, error: unknown) => void;
}
