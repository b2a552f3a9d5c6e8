import type { LabelsState } from '../../sheet/charts/chartState.ts';
import { ApiError } from '../../richApi/index.ts';
import { ChartDataLabelFormat } from './chartDataLabelFormat.ts';
import { ChartPart } from './chartPart.ts';

const positions = [
  'OutsideEnd',
  'InsideEnd',
  'InsideBase',
  'Center',
  'Top',
  'Bottom',
  'Left',
  'Right',
  'BestFit',
] as const;

type LabelPosition = (typeof positions)[number];

export class ChartDataLabels extends ChartPart<LabelsState> {
  readonly className = 'ChartDataLabels';

  get Position(): LabelPosition {
    return positions.find((position) => position === this.state.position) ?? 'OutsideEnd';
  }

  set Position(given: string) {
    const position = positions.find((one) => one === given);
    if (position === undefined)
      throw new ApiError('InvalidArgument', `There is no label position "${given}".`);
    this.set({ position });
  }

  get ShowValue(): boolean {
    return this.state.showValue;
  }

  set ShowValue(showValue: boolean) {
    this.set({ showValue, visible: true });
  }

  get ShowSeriesName(): boolean {
    return this.state.showSeriesName;
  }

  set ShowSeriesName(showSeriesName: boolean) {
    this.set({ showSeriesName, visible: true });
  }

  get ShowCategoryName(): boolean {
    return this.state.showCategoryName;
  }

  set ShowCategoryName(showCategoryName: boolean) {
    this.set({ showCategoryName, visible: true });
  }

  get ShowPercentage(): boolean {
    return this.state.showPercentage;
  }

  set ShowPercentage(showPercentage: boolean) {
    this.set({ showPercentage, visible: true });
  }

  get Separator(): string {
    return this.state.separator;
  }

  set Separator(separator: string) {
    this.set({ separator });
  }

  get NumberFormat(): string {
    return this.state.numberFormat ?? 'General';
  }

  set NumberFormat(numberFormat: string) {
    this.set({ numberFormat });
  }

  get Format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.state, this.redraw);
  }
}
