import type { GridlinesState } from '../../sheet/charts/chartState.ts';
import { ChartLineFormat } from './chartLineFormat.ts';
import { ChartPart } from './chartPart.ts';

export class ChartGridlinesFormat extends ChartPart<GridlinesState> {
  readonly className = 'ChartGridlinesFormat';

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.state.line, this.redraw);
  }
}
