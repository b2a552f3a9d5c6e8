import type { Contents } from '../../objects/contents.ts';
import type { Spreadsheet } from '../../sheet/spreadsheet.ts';
import { ChartLayer } from './chartLayer.ts';
import { drawChartImage } from './drawChartImage.ts';

/** Draws the charts of the workbook from now on, on the page and as images. */
export function showCharts(sheet: Spreadsheet, contents: Contents): ChartLayer {
  const { charts, seriesReader } = contents;
  contents.drawChart = (chart, size) => drawChartImage(chart, seriesReader, size);
  return new ChartLayer(sheet, charts, seriesReader);
}
