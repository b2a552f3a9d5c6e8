import { ApiError } from '../../richApi/index.ts';
import type { CellSource, ChartState, SeriesState } from '../../sheet/charts/chartState.ts';
import { kindOf } from '../../sheet/charts/chartType.ts';
import { formatAbsolute, qualify } from '../../sheet/address.ts';
import { readColour } from '../colour.ts';
import type { Host } from '../host.ts';
import { Range } from '../range.ts';
import { ChartDataLabels } from './chartDataLabels.ts';
import { ChartErrorBars } from './chartErrorBars.ts';
import { ChartPart } from './chartPart.ts';
import { ChartPointsCollection } from './chartPointsCollection.ts';
import { ChartSeriesFormat } from './chartSeriesFormat.ts';
import { checkChartType } from './checkChartType.ts';
import type { ChartType } from './checkChartType.ts';
import { checkMarkerStyle } from './markerStyle.ts';
import type { MarkerStyle } from './markerStyle.ts';

export class ChartSeries extends ChartPart<SeriesState> {
  readonly className = 'ChartSeries';
  private readonly host: Host;
  private readonly chart: ChartState;

  constructor(host: Host, chart: ChartState, series: SeriesState) {
    super(series, () => host.contents.charts.changed(chart));
    this.host = host;
    this.chart = chart;
  }

  get Name(): string {
    return this.host.contents.seriesReader.nameOf(this.chart, this.state);
  }

  set Name(name: string) {
    this.set({ name });
  }

  get ChartType(): ChartType {
    return checkChartType(this.state.type ?? this.chart.type);
  }

  set ChartType(type: string) {
    this.set({ type: checkChartType(type) });
  }

  get AxisGroup(): SeriesState['axisGroup'] {
    return this.state.axisGroup;
  }

  set AxisGroup(group: string) {
    if (group !== 'Primary' && group !== 'Secondary') throw new ApiError('InvalidArgument');
    this.set({ axisGroup: group });
  }

  get PlotOrder(): number {
    return this.chart.series.indexOf(this.state);
  }

  get Smooth(): boolean {
    return this.state.smooth ?? kindOf(this.ChartType)?.isSmooth === true;
  }

  set Smooth(smooth: boolean) {
    this.set({ smooth });
  }

  get MarkerStyle(): MarkerStyle {
    const isShown = kindOf(this.ChartType)?.hasMarkers === true;
    return checkMarkerStyle(this.state.markerStyle ?? (isShown ? 'Automatic' : 'None'));
  }

  set MarkerStyle(style: string) {
    this.set({ markerStyle: checkMarkerStyle(style) });
  }

  /** In points. */
  get MarkerSize(): number {
    return this.state.markerSize;
  }

  set MarkerSize(markerSize: number) {
    this.set({ markerSize });
  }

  get MarkerBackgroundColor(): string {
    return this.state.markerFill ?? '';
  }

  set MarkerBackgroundColor(color: string) {
    this.set({ markerFill: readColour(color) });
  }

  get MarkerForegroundColor(): string {
    return this.state.markerLine ?? '';
  }

  set MarkerForegroundColor(color: string) {
    this.set({ markerLine: readColour(color) });
  }

  /** Of the width of a column, in per cent. */
  get GapWidth(): number {
    return this.state.gapWidth;
  }

  set GapWidth(gapWidth: number) {
    this.set({ gapWidth });
  }

  get DoughnutHoleSize(): number {
    return this.state.doughnutHoleSize;
  }

  set DoughnutHoleSize(doughnutHoleSize: number) {
    this.set({ doughnutHoleSize });
  }

  get HasDataLabels(): boolean {
    return this.state.labels.visible;
  }

  set HasDataLabels(visible: boolean) {
    this.state.labels.visible = visible;
    this.redraw();
  }

  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.state.labels, this.redraw);
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.state, this.redraw);
  }

  get Points(): ChartPointsCollection {
    return new ChartPointsCollection(this.state, this.redraw, this.host.contents.seriesReader);
  }

  get XErrorBars(): ChartErrorBars {
    return new ChartErrorBars(this.state.xErrorBars, this.redraw);
  }

  get YErrorBars(): ChartErrorBars {
    return new ChartErrorBars(this.state.yErrorBars, this.redraw);
  }

  SetValues(range: unknown): void {
    this.set({ values: toSource(range) });
  }

  SetXAxisValues(range: unknown): void {
    this.set({ categories: toSource(range) });
  }

  /** What is drawn: of the categories the texts, of the values the numbers. */
  GetDimensionValues(dimension: string): string[] {
    const source = this.dimension(dimension);
    return this.host.contents.seriesReader.cells(source).map(({ text }) => text);
  }

  GetDimensionDataSourceString(dimension: string): string {
    const source = this.dimension(dimension);
    if (source === undefined) throw new ApiError('ItemNotFound', `The series has no ${dimension}.`);
    const sheet = this.host.sheet.findSheet(source.sheetId)?.getSheetName() ?? '';
    return qualify(sheet, formatAbsolute(source.area));
  }

  Delete(): void {
    this.chart.series = this.chart.series.filter((series) => series !== this.state);
    this.redraw();
  }

  private dimension(name: string): CellSource | undefined {
    return name === 'Categories' || name === 'XValues' ? this.state.categories : this.state.values;
  }
}

function toSource(range: unknown): CellSource {
  if (!(range instanceof Range))
    throw new ApiError('InvalidArgument', 'A series takes its values from a range.');
  return range;
}
