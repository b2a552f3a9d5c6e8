import type { TextState } from '../../sheet/charts/chartState.ts';
import { ChartAxisTitleFormat } from './chartAxisTitleFormat.ts';
import { ChartPart } from './chartPart.ts';

export class ChartAxisTitle extends ChartPart<TextState> {
  readonly className = 'ChartAxisTitle';
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

  get Format(): ChartAxisTitleFormat {
    return new ChartAxisTitleFormat(this.state, this.redraw);
  }
}
