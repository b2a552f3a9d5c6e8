import { ApiError } from '../../richApi/index.ts';
import type { Area } from '../../sheet/area.ts';
import type { ChartState } from '../../sheet/charts/chartState.ts';
import { kindOf } from '../../sheet/charts/chartType.ts';
import { newSeries } from '../../sheet/charts/newChart.ts';
import { readSource } from '../../sheet/charts/readSource.ts';
import type { Host } from '../host.ts';
import { Range } from '../range.ts';

/** Makes the series of a chart from its source. */
export function plotSource(host: Host, chart: ChartState, source: unknown, seriesBy: string | null): void {
  if (!(source instanceof Range)) throw new ApiError('InvalidArgument', 'A chart is made of a range.');
  if (seriesBy !== null && seriesBy !== 'Auto' && seriesBy !== 'Columns' && seriesBy !== 'Rows') {
    throw new ApiError('InvalidArgument', `Series cannot be by "${seriesBy}".`);
  }
  const { sheetId } = source;
  const inside = host.sheet.physicalArea(sheetId, source.area);
  if (inside === undefined) throw new ApiError('InvalidArgument', 'The range has no cells.');
  const cells = host.sheet.cells(sheetId);
  const isScatter = kindOf(chart.type)?.family === 'scatter';
  const read = readSource(inside, seriesBy ?? 'Auto', isScatter, (row, column) => cells.valueAt(row, column));
  const rangeOf = (area: Area): Range => new Range(host, sheetId, area);
  chart.plotBy = read.plotBy;
  chart.series = read.series.map(({ name, categories, values }) =>
    newSeries({
      values: rangeOf(values),
      ...(name === undefined ? {} : { nameSource: rangeOf(name) }),
      ...(categories === undefined ? {} : { categories: rangeOf(categories) }),
    }),
  );
  const isPie = ['pie', 'doughnut'].includes(kindOf(chart.type)?.family ?? '');
  chart.legend.visible = isPie || chart.series.length > 1;
}
