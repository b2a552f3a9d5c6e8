import { safeCell } from '../safeCell.ts';
import type { Answered } from './answered.ts';
import { cellInput } from './cellInput.ts';
import { columnWidths } from './columnWidths.ts';
import { layout } from './layout.ts';
import type { CellInput, LaidArea, Layout } from './layout.ts';
import { splitUnits } from './splitUnits.ts';
import { tableName } from './tableName.ts';

/**
 * Title, source line, then the answer. Live, the header is the formula's own, units included, so that it cannot go stale;
 * as values it is a table of Excel's own, with the units in a line of their own above it.
 */
export function tableLayout(answered: Answered): Layout {
  const { label, note, isLive, rows, hasHeader } = answered;
  const width = rows[0]?.length ?? 1;
  const { headers, units } = isLive || !hasHeader ? { headers: [], units: [] } : splitUnits(rows[0] ?? []);
  const hasUnits = units.some(Boolean);
  const top = hasUnits ? 3 : 2;
  const data: LaidArea = { row: top, column: 0, rows: rows.length, columns: width };
  const line = (row: number): LaidArea => ({ row, column: 0, rows: 1, columns: width });
  const frame: CellInput[] = [safeCell(label), safeCell(note)];
  return layout(top + rows.length, width, {
    texts: [
      ...frame.map((text, row) => ({ row, column: 0, values: [[text]] })),
      ...(hasUnits ? [{ row: 2, column: 0, values: [units.map(safeCell)] }] : []),
      ...(isLive ? [] : [{ row: top, column: 0, values: valuesOf(answered, headers) }]),
    ],
    spills: isLive ? [{ ...data, text: answered.formula }] : [],
    formats: [{ ...data, of: answered.formats }],
    styles: [
      { area: { ...line(0), columns: 1 }, style: 'title' },
      { area: { ...line(1), columns: 1 }, style: 'note' },
      ...(hasUnits ? [{ area: line(2), style: 'units' as const }] : []),
      ...(hasHeader ? headerStyles(answered, line(top)) : []),
      // A live answer may grow: a line would stand in the middle of it.
      ...(isLive ? [] : [{ area: line(top + rows.length - 1), style: 'lastLine' as const }]),
    ],
    tables:
      isLive || !hasHeader || rows.length < 2 ? [] : [{ ...data, name: tableName(label), hasFilters: true }],
    widthsChars: columnWidths(rows, answered.formats),
  });
}

function valuesOf({ rows }: Answered, headers: readonly string[]): CellInput[][] {
  const values = rows.map((row) => row.map(cellInput));
  if (headers.length > 0) values[0] = headers.map(safeCell);
  return values;
}

/** Headers stand over their columns: right where numbers are. */
function headerStyles({ rows }: Answered, line: LaidArea): Layout['styles'] {
  const numeric = (rows[0] ?? []).map((_, column) =>
    rows.slice(1).some((row) => typeof row[column] === 'number'),
  );
  const right = numeric.flatMap((isNumeric, column) =>
    isNumeric ? [{ area: { ...line, column, columns: 1 }, style: 'numberHeader' as const }] : [],
  );
  return [{ area: line, style: 'header' }, ...right];
}
