import { BoxFormat } from './boxFormat.ts';

export class ChartAreaFormat extends BoxFormat {
  readonly className = 'ChartAreaFormat';
}
