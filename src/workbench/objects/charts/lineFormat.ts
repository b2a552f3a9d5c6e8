import type { LineState } from '../../sheet/charts/chartState.ts';
import { readColour } from '../colour.ts';
import { ChartPart } from './chartPart.ts';
import { checkLineStyle } from './lineStyle.ts';
import type { LineStyle } from './lineStyle.ts';

/** A line of a chart, and the border of a box: Excel has two classes for the same members. */
export abstract class LineFormat extends ChartPart<LineState> {
  /** Empty where the chart chooses the colour. */
  get Color(): string {
    return this.state.color ?? '';
  }

  set Color(color: string) {
    this.set({ color: readColour(color) });
  }

  get LineStyle(): LineStyle {
    return this.state.color === null ? 'None' : checkLineStyle(this.state.style);
  }

  set LineStyle(style: string) {
    const checked = checkLineStyle(style);
    if (checked === 'None') this.set({ color: null });
    else this.set({ style: checked, ...(this.state.color === null ? { color: undefined } : {}) });
  }

  /** In points. */
  get Weight(): number {
    return this.state.weight;
  }

  set Weight(weight: number) {
    this.set({ weight });
  }

  Clear(): void {
    this.set({ color: null });
  }
}
