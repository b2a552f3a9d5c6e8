import type { ChartConfiguration, Plugin } from 'chart.js';
import type { SeriesReader } from '../../objects/charts/seriesReader.ts';
import type { ChartState } from '../../sheet/charts/chartState.ts';
import { backgroundPlugin } from './backgroundPlugin.ts';
import { fontOf } from './chartText.ts';
import { errorBarsPlugin } from './errorBarsPlugin.ts';
import { labelsPlugin } from './labelsPlugin.ts';
import { legendOptions } from './legendOptions.ts';
import { plotSeries } from './plotSeries.ts';
import { toDataset } from './toDataset.ts';
import { toScales } from './toScales.ts';

const PADDING = 10;

/** A chart as chart.js draws it, with the values that its cells have now. */
export function toChartConfig(chart: ChartState, reader: SeriesReader): ChartConfiguration {
  const plot = plotSeries(chart, reader);
  const [first] = plot.series;
  const { title } = chart;
  const plugins: Plugin[] = [backgroundPlugin(chart), errorBarsPlugin(plot), labelsPlugin(chart, plot)];
  return {
    type: first?.kind.family === 'pie' || first?.kind.family === 'doughnut' ? first.kind.family : 'bar',
    data: { labels: [...plot.categories], datasets: plot.series.map((series) => toDataset(chart, series)) },
    plugins,
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      indexAxis: plot.series.some(({ kind }) => kind.isHorizontal) ? 'y' : 'x',
      layout: { padding: PADDING },
      scales: toScales(chart, plot),
      ...(first?.kind.family === 'doughnut' ? { cutout: `${first.state.doughnutHoleSize}%` } : {}),
      plugins: {
        title: {
          display: title.visible,
          text: (title.text ?? reader.titleOf(chart)).split('\n'),
          color: title.font.color,
          font: fontOf(title.font),
          padding: { top: 2, bottom: 12 },
        },
        legend: legendOptions(chart.legend, plot),
        tooltip: { enabled: true },
      },
    },
  };
}
