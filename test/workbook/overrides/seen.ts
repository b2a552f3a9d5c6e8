import { overrideColumns } from '../../../src/workbook/overrides/overrideColumns.ts';
import type { SeenOverrides, SeenRow } from '../../../src/workbook/overrides/seenOverrides.ts';

/** The first row of figures. */
export const firstRow = 12;

/** Rows as a test writes them, in the order of the columns; what is left out is blank. */
export type Typed = readonly (readonly unknown[])[];

/** A table of overrides as Excel would give it. */
export function seenWith(
  rows: Typed,
  {
    formats = [],
    scenario = '',
    hasFormulas = false,
    ...rest
  }: {
    readonly formats?: readonly string[];
    readonly scenario?: unknown;
    /** In every row, and for the scenario. */
    readonly hasFormulas?: boolean;
  } & Partial<Pick<SeenOverrides, 'hasProblemColumn' | 'sheet'>> = {},
): SeenOverrides {
  return {
    sheetId: 'overrides',
    sheet: 'REE overrides',
    table: 'ReeOverrides',
    address: `A11:I${firstRow + rows.length - 1}`,
    rows: rows.map((line, at) => ({
      row: firstRow + at,
      cells: Object.fromEntries(overrideColumns.map((name, c) => [name, line[c] ?? ''])) as SeenRow['cells'],
      periodFormat: formats[at] ?? 'General',
      hasFormula: hasFormulas,
    })),
    hasProblemColumn: true,
    missing: [],
    scenario: {
      sheetId: 'overrides',
      sheet: 'REE overrides',
      address: 'B3',
      value: scenario,
      isFormula: hasFormulas,
    },
    unread: [],
    ...rest,
  };
}
