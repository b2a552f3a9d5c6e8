import type { ErrorBarsState } from '../../sheet/charts/chartState.ts';
import { ApiError } from '../../richApi/index.ts';
import { ChartErrorBarsFormat } from './chartErrorBarsFormat.ts';
import { ChartPart } from './chartPart.ts';

const includes = ['Both', 'MinusValues', 'PlusValues'] as const;
const types = ['FixedValue', 'Percent', 'StDev', 'StError'] as const;

/** Excel's API sets no amounts: fixed ones are 1, percentages 5, the others follow from the values. */
export class ChartErrorBars extends ChartPart<ErrorBarsState> {
  readonly className = 'ChartErrorBars';

  get Visible(): boolean {
    return this.state.visible;
  }

  set Visible(visible: boolean) {
    this.set({ visible });
  }

  get EndStyleCap(): boolean {
    return this.state.endStyleCap;
  }

  set EndStyleCap(endStyleCap: boolean) {
    this.set({ endStyleCap });
  }

  get Include(): ErrorBarsState['include'] {
    return this.state.include;
  }

  set Include(given: string) {
    const include = includes.find((one) => one === given);
    if (include === undefined) throw new ApiError('InvalidArgument', `Error bars include no "${given}".`);
    this.set({ include });
  }

  get Type(): ErrorBarsState['type'] {
    return this.state.type;
  }

  set Type(given: string) {
    const type = types.find((one) => one === given);
    if (type === undefined) {
      throw new ApiError('NotImplemented', `The workbench does not implement error bars of type ${given}.`);
    }
    this.set({ type });
  }

  get Format(): ChartErrorBarsFormat {
    return new ChartErrorBarsFormat(this.state, this.redraw);
  }
}
