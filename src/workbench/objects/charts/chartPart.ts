import { HostObject } from '../../richApi/index.ts';

/** A part of a chart: what is set is kept in the chart's state and drawn. */
export abstract class ChartPart<State extends object> extends HostObject {
  protected readonly state: State;
  protected readonly redraw: () => void;

  constructor(state: State, redraw: () => void) {
    super();
    this.state = state;
    this.redraw = redraw;
  }

  protected set(change: Partial<State>): void {
    Object.assign(this.state, change);
    this.redraw();
  }
}
