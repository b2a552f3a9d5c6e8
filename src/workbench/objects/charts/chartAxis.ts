import { ApiError } from '../../richApi/index.ts';
import type { AxisState } from '../../sheet/charts/chartState.ts';
import { ChartAxisFormat } from './chartAxisFormat.ts';
import { ChartAxisTitle } from './chartAxisTitle.ts';
import { ChartGridlines } from './chartGridlines.ts';
import { ChartPart } from './chartPart.ts';

const labelPositions = ['NextToAxis', 'None', 'Low', 'High'] as const;

export class ChartAxis extends ChartPart<AxisState> {
  readonly className = 'ChartAxis';

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.state.title, this.redraw, () => 'Axis Title');
  }

  get Format(): ChartAxisFormat {
    return new ChartAxisFormat(this.state, this.redraw);
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.state.major, this.redraw);
  }

  get MinorGridlines(): ChartGridlines {
    return new ChartGridlines(this.state.minor, this.redraw);
  }

  get Visible(): boolean {
    return this.state.visible;
  }

  set Visible(visible: boolean) {
    this.set({ visible });
  }

  /** An empty text: chosen by the chart. So for all numbers here. */
  get Minimum(): unknown {
    return this.state.minimum ?? '';
  }

  set Minimum(value: unknown) {
    this.set({ minimum: toNumber(value) });
  }

  get Maximum(): unknown {
    return this.state.maximum ?? '';
  }

  set Maximum(value: unknown) {
    this.set({ maximum: toNumber(value) });
  }

  get MajorUnit(): unknown {
    return this.state.majorUnit ?? '';
  }

  set MajorUnit(value: unknown) {
    this.set({ majorUnit: toNumber(value) });
  }

  get MinorUnit(): unknown {
    return this.state.minorUnit ?? '';
  }

  set MinorUnit(value: unknown) {
    this.set({ minorUnit: toNumber(value) });
  }

  get NumberFormat(): string {
    return this.state.numberFormat ?? 'General';
  }

  set NumberFormat(numberFormat: string) {
    this.set({ numberFormat });
  }

  get LinkNumberFormat(): boolean {
    return this.state.numberFormat === undefined;
  }

  set LinkNumberFormat(isLinked: boolean) {
    if (isLinked) this.set({ numberFormat: undefined });
  }

  get ReversePlotOrder(): boolean {
    return this.state.reversed;
  }

  set ReversePlotOrder(reversed: boolean) {
    this.set({ reversed });
  }

  get ScaleType(): AxisState['scale'] {
    return this.state.scale;
  }

  set ScaleType(scale: string) {
    if (scale !== 'Linear' && scale !== 'Logarithmic') {
      throw new ApiError('InvalidArgument', `There is no scale "${scale}".`);
    }
    this.set({ scale });
  }

  get TickLabelPosition(): AxisState['tickLabels'] {
    return this.state.tickLabels;
  }

  set TickLabelPosition(given: string) {
    const tickLabels = labelPositions.find((one) => one === given);
    if (tickLabels === undefined) {
      throw new ApiError('InvalidArgument', `There is no position "${given}" for the labels of an axis.`);
    }
    this.set({ tickLabels });
  }
}

function toNumber(value: unknown): number | undefined {
  if (value === '' || value === null) return undefined;
  const number = Number(value);
  if (!Number.isFinite(number))
    throw new ApiError('InvalidArgument', `${JSON.stringify(value)} is not a number.`);
  return number;
}
