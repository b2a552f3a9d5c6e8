import { BoxFormat } from './boxFormat.ts';

export class ChartLegendFormat extends BoxFormat {
  readonly className = 'ChartLegendFormat';
}
