import { ApiError, HostObject } from '../../richApi/index.ts';
import type { ChartState } from '../../sheet/charts/chartState.ts';
import { boundingArea } from '../../sheet/area.ts';
import type { Host } from '../host.ts';
import { placeOf } from '../placeOf.ts';
import { resolvePlace } from '../resolvePlace.ts';
import { ChartAreaFormat } from './chartAreaFormat.ts';
import { ChartAxes } from './chartAxes.ts';
import { ChartDataLabels } from './chartDataLabels.ts';
import { chartEvents } from './chartEvents.ts';
import { ChartLegend } from './chartLegend.ts';
import { ChartPlotArea } from './chartPlotArea.ts';
import { ChartSeriesCollection } from './chartSeriesCollection.ts';
import { ChartTitle } from './chartTitle.ts';
import { checkChartType } from './checkChartType.ts';
import type { ChartType } from './checkChartType.ts';
import { plotSource } from './plotSource.ts';

export class Chart extends HostObject {
  static override readonly events = chartEvents;

  readonly className = 'Chart';
  private readonly host: Host;
  private readonly id: string;

  constructor(host: Host, id: string) {
    super();
    this.host = host;
    this.id = id;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { ...super.identity(), Id: this.id };
  }

  get Id(): string {
    return this.state.id;
  }

  get Name(): string {
    return this.state.name;
  }

  set Name(name: string) {
    const isTaken = this.host.contents.charts
      .list(this.state.sheetId)
      .some((chart) => chart.id !== this.id && chart.name.toLowerCase() === name.toLowerCase());
    if (name === '' || isTaken)
      throw new ApiError('InvalidArgument', `No chart can be named "${name}" here.`);
    this.set({ name });
  }

  get ChartType(): ChartType {
    return checkChartType(this.state.type);
  }

  /** All series are drawn as it says. */
  set ChartType(type: string) {
    for (const series of this.state.series) delete series.type;
    this.set({ type: checkChartType(type) });
  }

  get Left(): number {
    return this.state.left;
  }

  set Left(left: number) {
    this.set({ left: atLeast(0, left) });
  }

  get Top(): number {
    return this.state.top;
  }

  set Top(top: number) {
    this.set({ top: atLeast(0, top) });
  }

  get Width(): number {
    return this.state.width;
  }

  set Width(width: number) {
    this.set({ width: atLeast(1, width) });
  }

  get Height(): number {
    return this.state.height;
  }

  set Height(height: number) {
    this.set({ height: atLeast(1, height) });
  }

  get PlotBy(): ChartState['plotBy'] {
    return this.state.plotBy;
  }

  get DisplayBlanksAs(): ChartState['blanks'] {
    return this.state.blanks;
  }

  set DisplayBlanksAs(blanks: string) {
    if (blanks !== 'NotPlotted' && blanks !== 'Zero' && blanks !== 'Interplotted') {
      throw new ApiError('InvalidArgument', `Blanks cannot be displayed as "${blanks}".`);
    }
    this.set({ blanks });
  }

  get PlotVisibleOnly(): boolean {
    return this.state.plotVisibleOnly;
  }

  set PlotVisibleOnly(plotVisibleOnly: boolean) {
    this.set({ plotVisibleOnly });
  }

  get Title(): ChartTitle {
    const { state } = this;
    return new ChartTitle(state.title, this.redraw, () => this.host.contents.seriesReader.titleOf(state));
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this.state.legend, this.redraw);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.state, this.redraw);
  }

  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.state.labels, this.redraw);
  }

  get Format(): ChartAreaFormat {
    return new ChartAreaFormat(this.state.area, this.redraw);
  }

  get PlotArea(): ChartPlotArea {
    return new ChartPlotArea(this.state.plotArea, this.redraw);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.host, this.state);
  }

  get Worksheet(): HostObject {
    return this.host.make.worksheet(this.state.sheetId);
  }

  SetPosition(startCell: unknown, endCell: unknown): void {
    const { sheetId } = this.state;
    const start = resolvePlace(this.host, startCell, sheetId).area;
    const end = endCell === null ? undefined : resolvePlace(this.host, endCell, sheetId).area;
    const place = placeOf(this.host, sheetId, end === undefined ? start : boundingArea(start, end));
    const { left, top } = place;
    this.set(end === undefined ? { left, top } : place);
  }

  SetData(source: unknown, seriesBy: string | null): void {
    plotSource(this.host, this.state, source, seriesBy);
    this.redraw();
  }

  /** A PNG as base64, of the chart's size in pixels or one that fits into the given one. */
  async GetImage(width: number | null, height: number | null, fittingMode: string | null): Promise<string> {
    await this.host.sheet.calculated();
    return this.host.contents.drawChart(this.state, { width, height, fittingMode: fittingMode ?? 'Fit' });
  }

  Activate(): void {
    this.host.sheet.findSheet(this.state.sheetId)?.activate();
    this.host.contents.charts.select(this.id);
  }

  Delete(): void {
    this.host.contents.charts.remove(this.state);
  }

  private readonly redraw = (): void => this.host.contents.charts.changed(this.state);

  private set(change: Partial<ChartState>): void {
    Object.assign(this.state, change);
    this.redraw();
  }

  private get state(): ChartState {
    const state = this.host.contents.charts.find(this.id);
    if (state === undefined) throw new ApiError('ItemNotFound', 'The chart was deleted.');
    return state;
  }
}

function atLeast(least: number, value: number): number {
  if (!Number.isFinite(value) || value < least) {
    throw new ApiError('InvalidArgument', `A chart cannot be placed at or sized to ${value} points.`);
  }
  return value;
}
