import { BoxFormat } from './boxFormat.ts';

export class ChartDataLabelFormat extends BoxFormat {
  readonly className = 'ChartDataLabelFormat';
}
