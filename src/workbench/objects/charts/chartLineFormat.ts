import { LineFormat } from './lineFormat.ts';

export class ChartLineFormat extends LineFormat {
  readonly className = 'ChartLineFormat';
}
