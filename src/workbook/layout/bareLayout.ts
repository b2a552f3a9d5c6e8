import type { Answered } from './answered.ts';
import { cellInput } from './cellInput.ts';
import { columnWidths, numberWidth } from './columnWidths.ts';
import { layout } from './layout.ts';
import type { Layout } from './layout.ts';

/** The answer alone: for a value, a card and a spill. */
export function bareLayout({ formula, isLive, rows, formats }: Answered): Layout {
  const [height, width] = [rows.length, rows[0]?.length ?? 1];
  const area = { row: 0, column: 0, rows: height, columns: width };
  return layout(height, width, {
    formats: [{ ...area, of: formats }],
    leastWidthsChars: height * width === 1 ? [numberWidth(rows, formats)] : columnWidths(rows, formats),
    ...(isLive
      ? { spills: [{ ...area, text: formula }] }
      : { texts: [{ row: 0, column: 0, values: rows.map((row) => row.map(cellInput)) }] }),
  });
}
