import type { SeriesState } from '../../sheet/charts/chartState.ts';
import { ChartFill } from './chartFill.ts';
import { ChartLineFormat } from './chartLineFormat.ts';
import { ChartPart } from './chartPart.ts';

export class ChartSeriesFormat extends ChartPart<SeriesState> {
  readonly className = 'ChartSeriesFormat';

  get Fill(): ChartFill {
    return new ChartFill(this.state.fill, this.redraw);
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.state.line, this.redraw);
  }
}
