import { ChartAxisTitleFormat } from './chartAxisTitleFormat.ts';
import { TitlePart } from './titlePart.ts';

export class ChartAxisTitle extends TitlePart {
  readonly className = 'ChartAxisTitle';

  get Format(): ChartAxisTitleFormat {
    return new ChartAxisTitleFormat(this.state, this.redraw);
  }
}
