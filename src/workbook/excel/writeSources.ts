import type { Area } from '../place/area.ts';
import type { SourceRow } from '../sources/sourceRow.ts';
import {
  linkColumn,
  sourcesHeader,
  sourcesTable,
  sourcesWidthsChars,
  valueColumn,
} from '../sources/sourcesTable.ts';
import type { SourcesPlace } from './findSources.ts';
import { formatRuns } from './formatRuns.ts';
import { linkTo } from './linkTo.ts';
import { rangeOf } from './readCells.ts';
import { styleCells } from './styleCells.ts';
import { writeAreas } from './writeAreas.ts';

/** More links make a sheet slow; the others are read as texts. */
const mostLinks = 2_000;
const pointsPerChar = 5.6;

/** Writes the list in the place of the old one. What stands beside it stays. */
export async function writeSources(
  context: Excel.RequestContext,
  place: SourcesPlace,
  rows: readonly SourceRow[],
  note: string,
): Promise<Area> {
  const { sheet, old, row, column } = place;
  const area: Area = { row, column, rows: rows.length + 1, columns: sourcesHeader.length };
  const at = (r: number, c: number, height: number, width: number): Excel.Range =>
    rangeOf(sheet, { row: row + r, column: column + c, rows: height, columns: width });
  if (old) {
    rangeOf(sheet, old).clear('Contents');
    rangeOf(sheet, old).clear('Hyperlinks');
    if (old.rows > area.rows) at(area.rows, 0, old.rows - area.rows, area.columns).clear('Formats');
  } else writeFrame(at, area);
  if (old === undefined || row >= 2) at(-2, 0, 1, 1).values = [[note]];
  await writeAreas(context, 'values', [{ sheet, area, contents: sourcesTable(rows) }]);
  for (const run of formatRuns(rows.map(({ format }) => [format === '' ? 'General' : format])))
    at(run.row + 1, valueColumn, run.rows, 1).numberFormat = [[run.format]];
  rows.slice(0, mostLinks).forEach(({ sheet: name, address, isGone }, index) => {
    if (isGone) return;
    at(index + 1, linkColumn, 1, 1).hyperlink = linkTo({ sheet: name, address });
  });
  await context.sync();
  return area;
}

function writeFrame(
  at: (r: number, c: number, height: number, width: number) => Excel.Range,
  { columns }: Area,
): void {
  const title = at(-3, 0, 1, 1);
  title.values = [['Where the numbers come from']];
  styleCells(title, 'title');
  styleCells(at(-2, 0, 1, 1), 'note');
  styleCells(at(0, 0, 1, columns), 'header');
  styleCells(at(0, valueColumn, 1, 1), 'numberHeader');
  sourcesWidthsChars.forEach((chars, c) => {
    at(0, c, 1, 1).format.columnWidth = chars * pointsPerChar;
  });
}
