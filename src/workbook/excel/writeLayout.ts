import { renameIn } from '../formula/renameIn.ts';
import type { LaidArea, LaidFormats, Layout } from '../layout/layout.ts';
import type { Area } from '../place/area.ts';
import { chartNames } from './chartNames.ts';
import { drawChart } from './drawChart.ts';
import { formatRuns } from './formatRuns.ts';
import { linkTo } from './linkTo.ts';
import { rangeOf } from './readCells.ts';
import { styleCells } from './styleCells.ts';
import { largestRequestBytes } from './fitRequests.ts';
import { chunkRows } from './writeChunks.ts';

export interface WriteOptions {
  readonly sheet: Excel.Worksheet;
  /** The first cell. */
  readonly anchor: Pick<Area, 'row' | 'column'>;
  /** From the names that the layout wants, in lower case, to those that it gets. */
  readonly names: ReadonlyMap<string, string>;
  /** Of the block: its charts are named after it. */
  readonly id: string;
  /** Of the columns as they are, in points; of those that are not known the standard. */
  readonly widthsPoints: readonly number[];
  /** Whether the columns may get exactly the widths of the layout: nothing else stands in them. Else they only get wider. */
  readonly setsWidths: boolean;
  /** Whether rows may get heights, likewise. */
  readonly setsHeights: boolean;
  /** Formats that cells have already, where those are to be kept: "General" is none. */
  readonly ownFormats: readonly (readonly unknown[])[];
}

const pointsPerChar = 5.6;
const pointsBeside = 6;
const standardPoints = 48;
const pointsPerLine = 15;

/** Queues a layout for writing; syncs in between only where it is more than one request may hold. */
export async function writeLayout(
  context: Excel.RequestContext,
  layout: Layout,
  options: WriteOptions,
): Promise<void> {
  const { sheet, anchor, names, id } = options;
  const at = ({ row, column, rows, columns }: LaidArea): Excel.Range =>
    rangeOf(sheet, { row: anchor.row + row, column: anchor.column + column, rows, columns });
  const given = (name: string): string => names.get(name.toLowerCase()) ?? name;
  // A link puts its address into an empty cell: what is to be read there comes after it.
  for (const { row, column, to } of layout.links)
    at({ row, column, rows: 1, columns: 1 }).hyperlink = 'url' in to ? { address: to.url } : linkTo(to);
  await writeTexts(context, layout, at);
  for (const one of layout.names)
    (one.scope === 'sheet' ? sheet : context.workbook).names.add(given(one.name), at(one));
  for (const one of layout.tables) {
    const table = sheet.tables.add(at(one), true);
    table.name = given(one.name);
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    table.showFilterButton = one.hasFilters;
  }
  writeFormulas(layout, names, at);
  for (const formats of layout.formats) writeFormats(formats, options.ownFormats, at);
  for (const { area, style } of layout.styles) styleCells(at(area), style);
  writeWidths(layout, options, at);
  if (options.setsHeights) writeHeights(layout, at);
  const drawn = chartNames(id, layout.charts.length);
  layout.charts.forEach((chart, index) => drawChart(sheet, chart, at, drawn[index] ?? id));
}

type RangeAt = (area: LaidArea) => Excel.Range;

async function writeTexts(context: Excel.RequestContext, { texts }: Layout, at: RangeAt): Promise<void> {
  let queuedBytes = 0;
  for (const { row, column, values } of texts) {
    for (const chunk of chunkRows(values)) {
      if (queuedBytes > 0 && queuedBytes + chunk.bytes > largestRequestBytes) {
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- Excel on the web takes no larger request
        await context.sync();
        queuedBytes = 0;
      }
      queuedBytes += chunk.bytes;
      const area = {
        row: row + chunk.row,
        column,
        rows: chunk.values.length,
        columns: chunk.values[0]?.length ?? 1,
      };
      at(area).values = chunk.values as (string | number | boolean)[][];
    }
  }
}

/** After the names and tables that they may speak of. */
function writeFormulas({ formulas, spills }: Layout, names: ReadonlyMap<string, string>, at: RangeAt): void {
  for (const { row, column, of } of formulas)
    at({ row, column, rows: of.length, columns: of[0]?.length ?? 1 }).formulas = of.map((line) =>
      line.map((text) => renameIn(text, names)),
    );
  for (const { row, column, text } of spills)
    at({ row, column, rows: 1, columns: 1 }).formulas = [[renameIn(text, names)]];
}

/** A cell that has a format of its own keeps it. */
function writeFormats(formats: LaidFormats, ownFormats: WriteOptions['ownFormats'], at: RangeAt): void {
  const wanted = formats.of.map((row, r) =>
    row.map((format, c) => ((ownFormats[r]?.[c] ?? 'General') === 'General' ? format : '')),
  );
  for (const { row, column, rows, columns, format } of formatRuns(wanted))
    at({ row: formats.row + row, column: formats.column + column, rows, columns }).numberFormat = [[format]];
}

/** A hidden column stays hidden. */
function writeWidths(
  { widthsChars, leastWidthsChars }: Layout,
  { setsWidths, widthsPoints }: WriteOptions,
  at: RangeAt,
): void {
  const isExact = setsWidths && widthsChars.length > 0;
  (widthsChars.length > 0 ? widthsChars : leastWidthsChars).forEach((chars, column) => {
    const points = chars * pointsPerChar + pointsBeside;
    const now = widthsPoints[column] ?? standardPoints;
    if (isExact || (now > 0 && now < points))
      at({ row: 0, column, rows: 1, columns: 1 }).format.columnWidth = points;
  });
}

function writeHeights({ tallRows }: Layout, at: RangeAt): void {
  for (const { row, lines } of tallRows)
    at({ row, column: 0, rows: 1, columns: 1 }).format.rowHeight = lines * pointsPerLine;
}
