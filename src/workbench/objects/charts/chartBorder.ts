import { LineFormat } from './lineFormat.ts';

export class ChartBorder extends LineFormat {
  readonly className = 'ChartBorder';
}
