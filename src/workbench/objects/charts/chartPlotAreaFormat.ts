import type { BoxState } from '../../sheet/charts/chartState.ts';
import { ChartBorder } from './chartBorder.ts';
import { ChartFill } from './chartFill.ts';
import { ChartPart } from './chartPart.ts';

export class ChartPlotAreaFormat extends ChartPart<BoxState> {
  readonly className = 'ChartPlotAreaFormat';

  get Fill(): ChartFill {
    return new ChartFill(this.state.fill, this.redraw);
  }

  get Border(): ChartBorder {
    return new ChartBorder(this.state.border, this.redraw);
  }
}
