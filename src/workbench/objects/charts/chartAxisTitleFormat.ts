import { BoxFormat } from './boxFormat.ts';

export class ChartAxisTitleFormat extends BoxFormat {
  readonly className = 'ChartAxisTitleFormat';
}
