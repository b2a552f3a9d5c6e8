import type { TextState } from '../../sheet/charts/chartState.ts';
import { ChartTitleFormat } from './chartTitleFormat.ts';
import { ChartPart } from './chartPart.ts';

export class ChartTitle extends ChartPart<TextState> {
  readonly className = 'ChartTitle';
  private readonly chosenText: () => string;

  constructor(state: TextState, redraw: () => void, chosenText: () => string) {
    super(state, redraw);
    this.chosenText = chosenText;
  }

  get Text(): string {
    return this.state.text ?? this.chosenText();
  }

  /** A text that is set is shown. */
  set Text(text: string) {
    this.set({ text, visible: true });
  }

  get Visible(): boolean {
    return this.state.visible;
  }

  set Visible(visible: boolean) {
    this.set({ visible });
  }

  get Format(): ChartTitleFormat {
    return new ChartTitleFormat(this.state, this.redraw);
  }
}
