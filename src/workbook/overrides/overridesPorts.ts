import type { Lay } from '../../dataset/index.ts';
import type { FollowedPorts } from '../following/followedReading.ts';
import type { OverridesRead, SeenOverrides } from './seenOverrides.ts';

/** Texts that are to stand in the column Problem. */
export interface ProblemsWanted {
  readonly seen: SeenOverrides;
  /** By row of the sheet; blank takes away what stands there. */
  readonly texts: ReadonlyMap<number, string>;
}

/** What following the table needs of Excel and of the data. */
export interface OverridesPorts extends FollowedPorts<OverridesRead> {
  /** Writes only where another text stands, and only while the table is as it was seen. */
  readonly writeProblems: (wanted: ProblemsWanted) => Promise<void>;
  /** Writes the cell of the scenario. Rejects with a `WorkbookProblem` where that cannot be. */
  readonly writeScenario: (scenario: string) => Promise<void>;
  /** Puts a layer in the place of the one before; undefined for none. */
  readonly lay: (lay: Lay | undefined) => void;
  readonly report: (what: string, error: unknown) => void;
}
