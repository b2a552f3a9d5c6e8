import type { GridlinesState } from '../../sheet/charts/chartState.ts';
import { ChartGridlinesFormat } from './chartGridlinesFormat.ts';
import { ChartPart } from './chartPart.ts';

export class ChartGridlines extends ChartPart<GridlinesState> {
  readonly className = 'ChartGridlines';

  get Visible(): boolean {
    return this.state.visible;
  }

  set Visible(visible: boolean) {
    this.set({ visible });
  }

  get Format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.state, this.redraw);
  }
}
