import type { ChartState } from '../../sheet/charts/chartState.ts';
import { newSeries } from '../../sheet/charts/newChart.ts';
import { IndexedCollection } from '../countedCollection.ts';
import type { Host } from '../host.ts';
import { ChartSeries } from './chartSeries.ts';

export class ChartSeriesCollection extends IndexedCollection<ChartSeries> {
  readonly className = 'ChartSeriesCollection';
  private readonly host: Host;
  private readonly chart: ChartState;

  constructor(host: Host, chart: ChartState) {
    super();
    this.host = host;
    this.chart = chart;
  }

  items(): ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.host, this.chart, series));
  }

  /** Adds a series without values; categories are those of the first. */
  Add(name: string | null, index: number | null): ChartSeries {
    const categories = this.chart.series[0]?.categories;
    const series = newSeries({
      ...(name === null ? {} : { name }),
      ...(categories === undefined ? {} : { categories }),
    });
    this.chart.series.splice(index ?? this.chart.series.length, 0, series);
    this.host.contents.charts.changed(this.chart);
    return new ChartSeries(this.host, this.chart, series);
  }
}
