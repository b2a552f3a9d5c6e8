import { BoxFormat } from './boxFormat.ts';

export class ChartTitleFormat extends BoxFormat {
  readonly className = 'ChartTitleFormat';
}
