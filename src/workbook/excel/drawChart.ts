import type { ChartLayout, LaidArea } from '../layout/layout.ts';

const colours = ['#6750A4', '#0F6CBD', '#B4461B', '#107C41', '#8A6D00', '#5C5C5C'];
const muted = '#616161';
const gridline = '#E0E0E0';
const noteSize = 8;

const chartTypes = {
  columns: 'ColumnClustered',
  stacked: 'ColumnStacked',
  bars: 'BarClustered',
  markers: 'LineMarkers',
} as const;

/** Queues a chart of cells; `at` gives the range of an area of its layout. */
export function drawChart(
  sheet: Excel.Worksheet,
  chart: ChartLayout,
  at: (area: LaidArea) => Excel.Range,
  name: string,
): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  const drawn = sheet.charts.add(chartTypes[chart.type], at(first.area), 'Columns');
  drawn.name = name;
  drawn.title.text = chart.title;
  drawn.title.format.font.size = 12;
  if (others.length > 0) drawn.legend.position = 'Top';
  else drawn.legend.visible = false;
  drawAxes(drawn, chart);
  chart.series.forEach((series, index) => {
    const one = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(series.name);
    one.name = series.name;
    // Excel guesses where a range begins with text or an error: as a header.
    one.setValues(at(series.area));
    one.setXAxisValues(at(chart.categories));
    drawSeries(one, chart.type, colours[index % colours.length] ?? muted);
  });
  const { row, column, rows, columns } = chart;
  drawn.setPosition(
    at({ row, column, rows: 1, columns: 1 }),
    at({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
}

/** Amounts from zero; quotes where they are. Who says so stands under the chart. */
function drawAxes({ axes }: Excel.Chart, { type, valueTitle, valueFormat, note }: ChartLayout): void {
  const { valueAxis, categoryAxis } = axes;
  if (type !== 'markers') valueAxis.minimum = 0;
  if (valueFormat !== '') valueAxis.numberFormat = valueFormat;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = gridline;
  valueAxis.title.text = valueTitle;
  valueAxis.title.visible = valueTitle !== '';
  valueAxis.title.format.font.color = muted;
  categoryAxis.title.text = note;
  categoryAxis.title.format.font.size = noteSize;
  categoryAxis.title.format.font.color = muted;
}

function drawSeries(series: Excel.ChartSeries, type: ChartLayout['type'], colour: string): void {
  if (type !== 'markers') {
    series.format.fill.setSolidColor(colour);
    series.gapWidth = 60;
    return;
  }
  // Between quotes nobody knows the price: no line.
  series.format.line.lineStyle = 'None';
  series.markerStyle = 'Circle';
  series.markerSize = 6;
  series.markerBackgroundColor = colour;
  series.markerForegroundColor = colour;
}
