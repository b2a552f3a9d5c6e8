import type { BoxState } from '../../sheet/charts/chartState.ts';
import { ChartBorder } from './chartBorder.ts';
import { ChartFill } from './chartFill.ts';
import { ChartFont } from './chartFont.ts';
import { ChartPart } from './chartPart.ts';

export class ChartDataLabelFormat extends ChartPart<BoxState> {
  readonly className = 'ChartDataLabelFormat';

  get Font(): ChartFont {
    return new ChartFont(this.state.font, this.redraw);
  }

  get Fill(): ChartFill {
    return new ChartFill(this.state.fill, this.redraw);
  }

  get Border(): ChartBorder {
    return new ChartBorder(this.state.border, this.redraw);
  }
}
