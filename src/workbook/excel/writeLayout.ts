import type { LaidArea, Layout } from '../layout/layout.ts';
import type { Area } from '../place/area.ts';
import { drawChart } from './drawChart.ts';
import { formatRuns } from './formatRuns.ts';
import { rangeOf } from './readCells.ts';
import { styleCells } from './styleCells.ts';
import { chunkRows, largestRequestBytes } from './writeChunks.ts';

export interface WriteOptions {
  readonly sheet: Excel.Worksheet;
  /** The first cell. */
  readonly anchor: Pick<Area, 'row' | 'column'>;
  readonly tableName: string;
  readonly chartName: string;
  /** Whether the columns may get widths: nothing else stands in them. */
  readonly setsWidths: boolean;
  /** Formats that cells have already, where those are to be kept: "General" is none. */
  readonly ownFormats: readonly (readonly unknown[])[];
}

const pointsPerChar = 5.6;
const pointsBeside = 6;

/** Queues a layout for writing; syncs in between only where it is more than one request may hold. */
export async function writeLayout(
  context: Excel.RequestContext,
  layout: Layout,
  options: WriteOptions,
): Promise<void> {
  const { sheet, anchor } = options;
  const at = ({ row, column, rows, columns }: LaidArea): Excel.Range =>
    rangeOf(sheet, { row: anchor.row + row, column: anchor.column + column, rows, columns });
  await writeTexts(context, layout, at);
  const { formula } = layout;
  if (formula) at({ ...formula, rows: 1, columns: 1 }).formulas = [[formula.text]];
  writeFormats(layout, options, at);
  if (layout.table) {
    const table = sheet.tables.add(at(layout.table), true);
    table.name = options.tableName;
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    table.showFilterButton = layout.table.hasFilters;
  }
  for (const { area, style } of layout.styles) styleCells(at(area), style);
  if (options.setsWidths) writeWidths(layout, at);
  if (layout.chart) drawChart(sheet, layout.chart, at, options.chartName);
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

/** A cell that has a format of its own keeps it. */
function writeFormats({ formats }: Layout, { ownFormats }: WriteOptions, at: RangeAt): void {
  if (!formats) return;
  const wanted = formats.of.map((row, r) =>
    row.map((format, c) => ((ownFormats[r]?.[c] ?? 'General') === 'General' ? format : '')),
  );
  for (const { row, column, rows, columns, format } of formatRuns(wanted))
    at({ row: formats.row + row, column: formats.column + column, rows, columns }).numberFormat = [[format]];
}

function writeWidths({ widthsChars }: Layout, at: RangeAt): void {
  widthsChars.forEach((chars, column) => {
    at({ row: 0, column, rows: 1, columns: 1 }).format.columnWidth = chars * pointsPerChar + pointsBeside;
  });
}
