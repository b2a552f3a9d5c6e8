import type { BoxState } from '../../sheet/charts/chartState.ts';
import { ChartPart } from './chartPart.ts';
import { ChartPlotAreaFormat } from './chartPlotAreaFormat.ts';

export class ChartPlotArea extends ChartPart<BoxState> {
  readonly className = 'ChartPlotArea';

  get Format(): ChartPlotAreaFormat {
    return new ChartPlotAreaFormat(this.state, this.redraw);
  }
}
