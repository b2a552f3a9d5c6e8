import type { BoxState } from '../../sheet/charts/chartState.ts';
import { ChartBorder } from './chartBorder.ts';
import { ChartFill } from './chartFill.ts';
import { ChartFont } from './chartFont.ts';
import { ChartPart } from './chartPart.ts';

/** The format of what is a box with text in it: Excel has a class of its own for each such part of a chart. */
export abstract class BoxFormat extends ChartPart<BoxState> {
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
