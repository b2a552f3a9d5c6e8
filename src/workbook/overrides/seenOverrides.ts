import type { OverrideColumn } from './overrideColumns.ts';

/** A row of the table as it stands in the workbook. */
export interface SeenRow {
  /** Of the sheet, counted from 1: the number at its left edge. */
  readonly row: number;
  /** What its cells show; a column that the table does not have is blank. */
  readonly cells: Readonly<Record<OverrideColumn, unknown>>;
  /** The number format of its period. */
  readonly periodFormat: string;
  /** Whether calculation can change what it says. */
  readonly hasFormula: boolean;
}

/** The cell that names the scenario in force. */
export interface SeenScenario {
  readonly sheetId: string;
  readonly sheet: string;
  readonly address: string;
  readonly value: unknown;
  readonly isFormula: boolean;
}

/** The table of overrides and the scenario in force, read together. */
export interface SeenOverrides {
  readonly sheetId: string;
  readonly sheet: string;
  readonly table: string;
  /** Of the whole table, headers included. */
  readonly address: string;
  readonly rows: readonly SeenRow[];
  readonly hasProblemColumn: boolean;
  /** Columns that it could have and has not. */
  readonly missing: readonly OverrideColumn[];
  /** Undefined where no cell has the name. */
  readonly scenario: SeenScenario | undefined;
  /** Sheets with further tables like it, which are not read. */
  readonly unread: readonly string[];
}

/** A table that is meant to be one of overrides and cannot be read. */
export interface LackingTable {
  readonly sheet: string;
  readonly table: string;
  readonly lacks: readonly OverrideColumn[];
}

/** What a reading finds: the table, or else one that is meant to be it. */
export interface OverridesRead {
  readonly seen: SeenOverrides | undefined;
  readonly lacking: LackingTable | undefined;
}
