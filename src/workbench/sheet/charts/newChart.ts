import type {
  AxisState,
  BoxState,
  ChartState,
  ErrorBarsState,
  FontState,
  LabelsState,
  LineState,
  PointState,
  SeriesState,
  TextState,
} from './chartState.ts';

const GREY = '#595959';
const PALE = '#D9D9D9';
/** Excel's sizes, in points. */
const TITLE_SIZE = 14;
const TEXT_SIZE = 9;
const CHART_SIZE = { width: 360, height: 216 };

/** A chart as Excel makes it before anything is set. */
export function newChart(
  about: Pick<ChartState, 'id' | 'sheetId' | 'name' | 'type' | 'left' | 'top'>,
): ChartState {
  return {
    ...about,
    ...CHART_SIZE,
    plotBy: 'Columns',
    blanks: 'NotPlotted',
    plotVisibleOnly: true,
    title: newText(true, TITLE_SIZE),
    legend: { ...newBox(), visible: true, position: 'Bottom', overlay: false },
    labels: newLabels(),
    area: { ...newBox(), fill: { color: '#FFFFFF' }, border: newLine(PALE) },
    plotArea: newBox(),
    axes: {
      category: newAxis(false),
      value: newAxis(true),
      secondaryCategory: newAxis(false),
      secondaryValue: newAxis(false),
    },
    series: [],
  };
}

export function newSeries(
  sources: Partial<Pick<SeriesState, 'name' | 'nameSource' | 'values' | 'categories'>>,
): SeriesState {
  return {
    ...sources,
    axisGroup: 'Primary',
    markerSize: 5,
    gapWidth: 219,
    doughnutHoleSize: 75,
    fill: {},
    line: newLine(undefined, 2.25),
    labels: newLabels(),
    points: new Map(),
    xErrorBars: newErrorBars(),
    yErrorBars: newErrorBars(),
  };
}

export function newPoint(): PointState {
  return { fill: {}, border: newLine(null) };
}

function newAxis(hasGridlines: boolean): AxisState {
  return {
    visible: true,
    reversed: false,
    scale: 'Linear',
    tickLabels: 'NextToAxis',
    title: newText(false, TEXT_SIZE + 1),
    box: newBox(),
    line: newLine(hasGridlines ? null : PALE),
    major: { visible: hasGridlines, line: newLine(PALE) },
    minor: { visible: false, line: newLine('#F2F2F2') },
  };
}

function newText(visible: boolean, size: number): TextState {
  return { ...newBox(size), visible };
}

function newLabels(): LabelsState {
  return {
    ...newBox(),
    visible: false,
    position: 'OutsideEnd',
    showValue: true,
    showSeriesName: false,
    showCategoryName: false,
    showPercentage: false,
    separator: ', ',
  };
}

function newErrorBars(): ErrorBarsState {
  return {
    visible: false,
    include: 'Both',
    type: 'FixedValue',
    endStyleCap: true,
    line: newLine(GREY, 0.75),
  };
}

function newBox(size = TEXT_SIZE): BoxState {
  return { font: newFont(size), fill: { color: null }, border: newLine(null) };
}

function newFont(size: number): FontState {
  return { bold: false, italic: false, color: GREY, name: 'Aptos Narrow', size, underline: 'None' };
}

function newLine(color: string | null | undefined, weight = 0.75): LineState {
  return { ...(color === undefined ? {} : { color }), weight, style: 'Continuous' };
}
