import type { ChartState } from './chartState.ts';

export type ChartEvent = 'added' | 'activated' | 'deactivated' | 'deleted' | 'changed';
export type ChartListener = (event: ChartEvent, chart: ChartState) => void;

/** The charts of the workbook, and the one that is selected. */
export class Charts {
  private readonly charts = new Map<string, ChartState>();
  private readonly listeners: ChartListener[] = [];
  private selected: string | undefined;

  list(sheetId?: string): ChartState[] {
    return [...this.charts.values()].filter((chart) => (sheetId ?? chart.sheetId) === chart.sheetId);
  }

  find(id: string): ChartState | undefined {
    return this.charts.get(id);
  }

  add(chart: ChartState): void {
    this.charts.set(chart.id, chart);
    this.tell('added', chart);
  }

  remove(chart: ChartState): void {
    if (!this.charts.has(chart.id)) return;
    if (this.selected === chart.id) this.select(undefined);
    this.charts.delete(chart.id);
    this.tell('deleted', chart);
  }

  removeSheet(sheetId: string): void {
    for (const chart of this.list(sheetId)) this.remove(chart);
  }

  get active(): ChartState | undefined {
    return this.selected === undefined ? undefined : this.charts.get(this.selected);
  }

  /** Selects a chart, or none. */
  select(id: string | undefined): void {
    if (this.selected === id) return;
    const before = this.active;
    this.selected = id;
    if (before !== undefined) this.tell('deactivated', before);
    if (this.active !== undefined) this.tell('activated', this.active);
  }

  /** To be called when something of a chart has been set. */
  changed(chart: ChartState): void {
    this.tell('changed', chart);
  }

  listen(listener: ChartListener): void {
    this.listeners.push(listener);
  }

  clear(): void {
    for (const chart of this.list()) this.remove(chart);
  }

  private tell(event: ChartEvent, chart: ChartState): void {
    for (const listener of this.listeners) listener(event, chart);
  }
}
