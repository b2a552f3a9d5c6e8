import type { ErrorBarsState } from '../../sheet/charts/chartState.ts';
import { ChartLineFormat } from './chartLineFormat.ts';
import { ChartPart } from './chartPart.ts';

export class ChartErrorBarsFormat extends ChartPart<ErrorBarsState> {
  readonly className = 'ChartErrorBarsFormat';

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.state.line, this.redraw);
  }
}
