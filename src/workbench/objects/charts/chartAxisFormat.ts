import type { AxisState } from '../../sheet/charts/chartState.ts';
import { ChartFill } from './chartFill.ts';
import { ChartFont } from './chartFont.ts';
import { ChartLineFormat } from './chartLineFormat.ts';
import { ChartPart } from './chartPart.ts';

export class ChartAxisFormat extends ChartPart<AxisState> {
  readonly className = 'ChartAxisFormat';

  get Font(): ChartFont {
    return new ChartFont(this.state.box.font, this.redraw);
  }

  get Fill(): ChartFill {
    return new ChartFill(this.state.box.fill, this.redraw);
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.state.line, this.redraw);
  }
}
