import type { PointState, SeriesState } from '../../sheet/charts/chartState.ts';
import { newPoint } from '../../sheet/charts/newChart.ts';
import { ChartPart } from './chartPart.ts';
import { ChartPointFormat } from './chartPointFormat.ts';
import { toPoint } from './seriesReader.ts';
import type { SeriesReader } from './seriesReader.ts';

export class ChartPoint extends ChartPart<SeriesState> {
  readonly className = 'ChartPoint';
  private readonly reader: SeriesReader;
  private readonly index: number;

  constructor(series: SeriesState, redraw: () => void, reader: SeriesReader, index: number) {
    super(series, redraw);
    this.reader = reader;
    this.index = index;
  }

  get Value(): unknown {
    const cell = this.reader.cells(this.state.values)[this.index];
    return cell === undefined ? null : toPoint(cell);
  }

  get Format(): ChartPointFormat {
    return new ChartPointFormat(this.point, this.redraw);
  }

  /** A point has a format of its own from when it is first asked for. */
  private get point(): PointState {
    const point = this.state.points.get(this.index) ?? newPoint();
    this.state.points.set(this.index, point);
    return point;
  }
}
