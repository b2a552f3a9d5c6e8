import type { LackingTable } from './seenOverrides.ts';
import type { OverrideLine } from './layOverrides.ts';

/** The cell that names the scenario in force. */
export interface ScenarioCell {
  readonly sheet: string;
  readonly address: string;
  /** Then only the formula can choose. */
  readonly isFormula: boolean;
}

/** Something to mend, with the row it stands in. */
export interface RowProblem {
  readonly row: number;
  readonly problem: string;
}

/** The table of overrides of the workbook, for the pane. */
export interface OverridesFound {
  readonly sheet: string;
  readonly table: string;
  readonly address: string;
  /** The scenario in force; blank for none. */
  readonly scenario: string;
  /** Undefined where no cell has the name. */
  readonly scenarioCell: ScenarioCell | undefined;
  /** What is wrong with that cell: "It is an error, #N/A."; empty for nothing. */
  readonly scenarioProblem: string;
  /** Those that rows name. */
  readonly scenarios: readonly string[];
  /** Rows in which something is stated, of all scenarios. */
  readonly statedCount: number;
  /** Those that are laid over the data, in the order of the table. */
  readonly lines: readonly OverrideLine[];
  readonly problems: readonly RowProblem[];
  /** Rows that have no value yet. */
  readonly unfinished: readonly number[];
  /** Rows whose formulas are not calculated yet. */
  readonly pending: readonly number[];
  /** Sheets with further tables like it, which are not read. */
  readonly unread: readonly string[];
  readonly hasProblemColumn: boolean;
  /** Columns that the table could have and has not. */
  readonly missing: readonly string[];
}

export interface OverridesState {
  /** Undefined until the workbook was read; null where it has no such table. */
  readonly found: OverridesFound | null | undefined;
  /** A table that is meant to be it, where `found` is null. */
  readonly lacking?: LackingTable | undefined;
  /** What kept the table from being read, or problems from being written beside their rows. */
  readonly trouble: unknown;
}
