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
const tellingColumns = overrideColumns.filter((column) => !['Basis', 'Note', 'Problem'].includes(column));

/** The name that the table gets when it is inserted. */
export const overridesTable = 'ReeOverrides';

/** The name of the cell that says which scenario is in force; one that was taken has a number. */
export const scenarioName = 'REE_scenario';

export function isScenarioName(name: string): boolean {
  return /^REE_scenario(?:_\d+)?$/i.test(name);
}

/** The columns that a table of overrides has, those that may be missing too, and this one has not. */
export function missingColumns(columns: readonly string[]): readonly OverrideColumn[] {
  const own = new Set(columns.map((column) => column.trim().toLowerCase()));
  return overrideColumns.filter((column) => !own.has(column.toLowerCase()));
}

/** Of a table that is meant to be one of overrides, by its name or by all columns but one, those without which it is none. */
export function lackedColumns(name: string, columns: readonly string[]): readonly OverrideColumn[] {
  const missing = missingColumns(columns).filter((column) => tellingColumns.includes(column));
  const isMeant = name.toLowerCase() === overridesTable.toLowerCase() || missing.length === 1;
  return isMeant ? missing : [];
}

/** Whether a table has what makes one of overrides, whatever else stands between it. */
export function areOverrideColumns(columns: readonly string[]): boolean {
  const missing = missingColumns(columns);
  return tellingColumns.every((column) => !missing.includes(column));
}
