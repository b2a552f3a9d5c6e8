import { cellInput } from '../layout/cellInput.ts';
import type { CellInput } from '../layout/layout.ts';
import type { SourceRow } from './sourceRow.ts';

export const sourcesHeader = [
  'Sheet',
  'Cell',
  'Formula',
  'Call',
  'Value',
  'Unit',
  'Period',
  'Source',
  'Edition',
  'Remark',
] as const;

/** Column widths in characters. */
export const sourcesWidthsChars = [16, 9, 40, 34, 14, 12, 14, 70, 14, 40] as const;

export const linkColumn = sourcesHeader.indexOf('Cell');
export const valueColumn = sourcesHeader.indexOf('Value');

/** The header and a line for each call, as they are written. */
export function sourcesTable(rows: readonly SourceRow[]): readonly (readonly CellInput[])[] {
  return [
    [...sourcesHeader],
    ...rows.map(({ sheet, address, formula, call, value, unit, period, source, edition, remark }) =>
      [sheet, address, formula, call, value, unit, period, source, edition, remark].map(cellInput),
    ),
  ];
}
