import type { SeriesState } from '../../sheet/charts/chartState.ts';
import { IndexedCollection } from '../countedCollection.ts';
import { ChartPoint } from './chartPoint.ts';
import type { SeriesReader } from './seriesReader.ts';

export class ChartPointsCollection extends IndexedCollection<ChartPoint> {
  readonly className = 'ChartPointsCollection';
  private readonly series: SeriesState;
  private readonly redraw: () => void;
  private readonly reader: SeriesReader;

  constructor(series: SeriesState, redraw: () => void, reader: SeriesReader) {
    super();
    this.series = series;
    this.redraw = redraw;
    this.reader = reader;
  }

  items(): ChartPoint[] {
    return this.reader
      .cells(this.series.values)
      .map((_, index) => new ChartPoint(this.series, this.redraw, this.reader, index));
  }
}
