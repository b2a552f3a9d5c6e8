import { ApiError } from '../../richApi/index.ts';
import type { LegendState } from '../../sheet/charts/chartState.ts';
import { ChartLegendFormat } from './chartLegendFormat.ts';
import { ChartPart } from './chartPart.ts';

const positions = ['Bottom', 'Top', 'Left', 'Right', 'Corner'] as const;

export class ChartLegend extends ChartPart<LegendState> {
  readonly className = 'ChartLegend';

  get Visible(): boolean {
    return this.state.visible;
  }

  set Visible(visible: boolean) {
    this.set({ visible });
  }

  get Position(): LegendState['position'] {
    return this.state.position;
  }

  set Position(given: string) {
    const position = positions.find((one) => one === given);
    if (position === undefined) {
      throw new ApiError('InvalidArgument', `There is no legend position "${given}".`);
    }
    this.set({ position, visible: true });
  }

  get Overlay(): boolean {
    return this.state.overlay;
  }

  set Overlay(overlay: boolean) {
    this.set({ overlay });
  }

  get Format(): ChartLegendFormat {
    return new ChartLegendFormat(this.state, this.redraw);
  }
}
