import type { FillState } from '../../sheet/charts/chartState.ts';
import { readColour } from '../colour.ts';
import { ChartPart } from './chartPart.ts';

export class ChartFill extends ChartPart<FillState> {
  readonly className = 'ChartFill';

  SetSolidColor(color: string): void {
    this.set({ color: readColour(color) });
  }

  /** The colour that is set; empty where the chart chooses it, or there is none. */
  GetSolidColor(): string {
    return this.state.color ?? '';
  }

  Clear(): void {
    this.set({ color: null });
  }
}
