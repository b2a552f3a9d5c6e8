import type { TextState } from '../../sheet/charts/chartState.ts';
import { ChartPart } from './chartPart.ts';

/** The title of a chart or of an axis. */
export abstract class TitlePart extends ChartPart<TextState> {
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
}
