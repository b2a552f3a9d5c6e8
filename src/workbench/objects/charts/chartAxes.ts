import { ApiError } from '../../richApi/index.ts';
import type { AxisName, ChartState } from '../../sheet/charts/chartState.ts';
import { ChartAxis } from './chartAxis.ts';
import { ChartPart } from './chartPart.ts';

const axes: Readonly<Record<string, AxisName>> = {
  'Category Primary': 'category',
  'Value Primary': 'value',
  'Category Secondary': 'secondaryCategory',
  'Value Secondary': 'secondaryValue',
};

export class ChartAxes extends ChartPart<ChartState> {
  readonly className = 'ChartAxes';

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.state.axes.category, this.redraw);
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.state.axes.value, this.redraw);
  }

  GetItem(type: string, group: string | null): ChartAxis {
    const name = axes[`${type} ${group ?? 'Primary'}`];
    if (name === undefined)
      throw new ApiError('ItemNotFound', `The chart has no axis ${type} ${group ?? ''}.`);
    return new ChartAxis(this.state.axes[name], this.redraw);
  }
}
