import type { OverrideLine, OverridesFound, OverridesState } from '../../workbook/index.ts';
import { exactNumber } from '../formats/exactNumber.ts';
import type { Formats } from '../formats/formats.ts';
import { formatWhen } from '../formats/formatWhen.ts';

/** How many overrides hold, and of which scenario. */
export function inForceWords({
  lines,
  scenario,
}: Pick<OverridesFound, 'scenario'> & {
  readonly lines: readonly Pick<OverrideLine, 'isOverruled'>[];
}): string {
  const count = lines.filter(({ isOverruled }) => !isOverruled).length;
  const of = scenario === '' ? '' : `, scenario ${scenario}`;
  if (count === 0) return `No override is in force${of}.`;
  return `${count} ${count === 1 ? 'override is' : 'overrides are'} in force${of}.`;
}

/** "75 USD/kg" */
export function overrideValue(
  { value, unit }: Pick<OverrideLine, 'value' | 'unit'>,
  formats: Formats,
): string {
  if (typeof value === 'object') return formatWhen(value, formats);
  return typeof value === 'string' ? value : `${exactNumber(value, formats)} ${unit}`;
}

/** "price: spot, 2025", with "latest" where no period was given. */
export function overrideAsked(
  { measure, period, isLatest }: Pick<OverrideLine, 'measure' | 'period' | 'isLatest'>,
  formats: Formats,
): string {
  const when = period ? formatWhen(period, formats) : '';
  const latest = isLatest ? ['latest', when && `(${when})`].filter(Boolean).join(' ') : when;
  return [measure, latest].filter(Boolean).join(', ');
}

/** "Row 4 has", "Rows 4, 6 have" */
export function rowsWords(rows: readonly number[], one: string, several: string): string {
  return rows.length === 1 ? `Row ${rows[0]} ${one}` : `Rows ${rows.join(', ')} ${several}`;
}

/** Why a table that is meant to be one of overrides is none. */
export function lackingWords({ table, sheet, lacks }: NonNullable<OverridesState['lacking']>): string {
  return `The table ${table} on ${sheet} is not read, and none of its rows is in force: it has no ${columnWords(lacks)}. Give the header its name again.`;
}

/** What a table is read without. */
export function missingWords({ sheet, missing }: Pick<OverridesFound, 'sheet' | 'missing'>): string {
  return `The table on ${sheet} has no ${columnWords(missing)}: it is read without.`;
}

function columnWords(columns: readonly string[]): string {
  return `${columns.length === 1 ? 'column' : 'columns'} ${columns.join(', ')}`;
}
