import { ChartTitleFormat } from './chartTitleFormat.ts';
import { TitlePart } from './titlePart.ts';

export class ChartTitle extends TitlePart {
  readonly className = 'ChartTitle';

  get Format(): ChartTitleFormat {
    return new ChartTitleFormat(this.state, this.redraw);
  }
}
