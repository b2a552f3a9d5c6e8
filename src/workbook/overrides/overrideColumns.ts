/** The columns of the table of overrides. */
export const overrideColumns = [
  'Scenario',
  'Subject',
  'Measure',
  'Period',
  'Value',
  'Unit',
  'Basis',
  'Note',
  'Problem',
] as const;
export type OverrideColumn = (typeof overrideColumns)[number];

/** By these a table is known, whatever its name and wherever it is; the others may be missing. */
const tellingColumns: readonly OverrideColumn[] = [
  'Scenario',
  'Subject',
  'Measure',
  'Period',
  'Value',
  'Unit',
];

/** The name that the table gets when it is inserted. */
export const overridesTable = 'ReeOverrides';

/** The name of the cell that says which scenario is in force; one that was taken has a number. */
export const scenarioName = 'REE_scenario';

export function isScenarioName(name: string): boolean {
  return /^REE_scenario(?:_\d+)?$/i.test(name);
}

/** Whether a table has what makes one of overrides, whatever else stands between it. */
export function areOverrideColumns(columns: readonly string[]): boolean {
  const own = new Set(columns.map((column) => column.trim().toLowerCase()));
  return tellingColumns.every((column) => own.has(column.toLowerCase()));
}
