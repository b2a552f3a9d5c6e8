import type { Area } from '../area.ts';

/** Cells that a chart draws. The area is asked for each time: rows may have been inserted. */
export interface CellSource {
  readonly sheetId: string;
  readonly area: Area;
}

export interface FontState {
  bold: boolean;
  italic: boolean;
  color: string;
  name: string;
  size: number;
  underline: 'None' | 'Single';
}

/** Undefined: the colour that the chart chooses; null: none. */
export interface FillState {
  color?: string | null | undefined;
}

export interface LineState {
  color?: string | null | undefined;
  weight: number;
  style: string;
}

export interface BoxState {
  readonly font: FontState;
  readonly fill: FillState;
  readonly border: LineState;
}

export interface TextState extends BoxState {
  /** Undefined: the text that the chart chooses. */
  text?: string | undefined;
  visible: boolean;
}

export interface LegendState extends BoxState {
  visible: boolean;
  position: 'Bottom' | 'Top' | 'Left' | 'Right' | 'Corner';
  overlay: boolean;
}

export interface GridlinesState {
  visible: boolean;
  readonly line: LineState;
}

export interface AxisState {
  visible: boolean;
  minimum?: number | undefined;
  maximum?: number | undefined;
  majorUnit?: number | undefined;
  minorUnit?: number | undefined;
  numberFormat?: string | undefined;
  reversed: boolean;
  scale: 'Linear' | 'Logarithmic';
  tickLabels: 'NextToAxis' | 'None' | 'Low' | 'High';
  readonly title: TextState;
  readonly box: BoxState;
  readonly line: LineState;
  readonly major: GridlinesState;
  readonly minor: GridlinesState;
}

export interface LabelsState extends BoxState {
  visible: boolean;
  position: string;
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showPercentage: boolean;
  separator: string;
  numberFormat?: string | undefined;
}

export interface ErrorBarsState {
  visible: boolean;
  include: 'Both' | 'MinusValues' | 'PlusValues';
  type: 'FixedValue' | 'Percent' | 'StDev' | 'StError';
  endStyleCap: boolean;
  readonly line: LineState;
}

export interface PointState {
  readonly fill: FillState;
  readonly border: LineState;
}

export interface SeriesState {
  name?: string | undefined;
  nameSource?: CellSource | undefined;
  values?: CellSource | undefined;
  categories?: CellSource | undefined;
  /** Undefined: that of the chart. */
  type?: string | undefined;
  axisGroup: 'Primary' | 'Secondary';
  smooth?: boolean | undefined;
  markerStyle?: string | undefined;
  markerSize: number;
  markerFill?: string | undefined;
  markerLine?: string | undefined;
  gapWidth: number;
  overlap?: number | undefined;
  doughnutHoleSize: number;
  readonly fill: FillState;
  readonly line: LineState;
  readonly labels: LabelsState;
  readonly points: Map<number, PointState>;
  readonly xErrorBars: ErrorBarsState;
  readonly yErrorBars: ErrorBarsState;
}

/** Left, top, width and height are in points from the corner of the sheet. */
export interface ChartState {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  plotBy: 'Columns' | 'Rows';
  blanks: 'NotPlotted' | 'Zero' | 'Interplotted';
  plotVisibleOnly: boolean;
  readonly title: TextState;
  readonly legend: LegendState;
  readonly labels: LabelsState;
  readonly area: BoxState;
  readonly plotArea: BoxState;
  readonly axes: Readonly<Record<AxisName, AxisState>>;
  series: SeriesState[];
}

export type AxisName = 'category' | 'value' | 'secondaryCategory' | 'secondaryValue';
