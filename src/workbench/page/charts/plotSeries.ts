import { toPoint } from '../../objects/charts/seriesReader.ts';
import type { PlottedCell, SeriesReader } from '../../objects/charts/seriesReader.ts';
import type { ChartState, SeriesState } from '../../sheet/charts/chartState.ts';
import { kindOf } from '../../sheet/charts/chartType.ts';
import type { ChartKind } from '../../sheet/charts/chartType.ts';

export interface PlottedSeries {
  readonly state: SeriesState;
  readonly kind: ChartKind;
  readonly name: string;
  /** Where the series stands among those of the chart. */
  readonly index: number;
  readonly values: readonly (number | null)[];
  /** Of a scatter chart. */
  readonly x: readonly (number | null)[];
  /** The format of the first of its cells. */
  readonly format: string;
}

export interface Plot {
  readonly categories: readonly string[];
  readonly series: readonly PlottedSeries[];
}

/** The numbers and texts that a chart draws, as they are in the cells now. */
export function plotSeries(chart: ChartState, reader: SeriesReader): Plot {
  const series = chart.series.flatMap((state, index): PlottedSeries[] => {
    const kind = kindOf(state.type ?? chart.type);
    if (kind === undefined) return [];
    const { values, categories } = visibleCells(chart, state, reader);
    const numbers = values.map((cell) => toPoint(cell) ?? (chart.blanks === 'Zero' ? 0 : null));
    const x = xValues(categories, numbers.length);
    const format = values[0]?.format ?? 'General';
    return [{ state, kind, index, name: reader.nameOf(chart, state), values: numbers, x, format }];
  });
  const [first] = chart.series;
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const texts =
    first === undefined ? [] : visibleCells(chart, first, reader).categories.map(({ text }) => text);
  const categories = Array.from({ length: count }, (_, index) => texts[index] ?? String(index + 1));
  return { categories, series: share(series) };
}

/** Cells in hidden and filtered rows are left out, with their categories. */
function visibleCells(
  chart: ChartState,
  series: SeriesState,
  reader: SeriesReader,
): { values: PlottedCell[]; categories: PlottedCell[] } {
  const values = reader.cells(series.values);
  const categories = reader.cells(series.categories);
  if (!chart.plotVisibleOnly) return { values, categories };
  const isShown = (_: PlottedCell, index: number): boolean => values[index]?.isHidden !== true;
  return { values: values.filter(isShown), categories: categories.filter(isShown) };
}

/** Texts are counted instead, all of them, as Excel does. */
function xValues(cells: readonly PlottedCell[], count: number): (number | null)[] {
  const hasText = cells.some(({ value }) => typeof value === 'string' && value !== '');
  if (cells.length === 0 || hasText) return Array.from({ length: count }, (_, index) => index + 1);
  return cells.map((cell) => toPoint(cell));
}

/** Series that are stacked to 100 % become shares of their sums. */
function share(series: readonly PlottedSeries[]): readonly PlottedSeries[] {
  const stacked = series.filter(({ kind }) => kind.stack === 'stacked100');
  if (stacked.length === 0) return series;
  const count = Math.max(...stacked.map(({ values }) => values.length));
  const sums = Array.from({ length: count }, (_, index) =>
    stacked.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0),
  );
  return series.map((one) => {
    if (one.kind.stack !== 'stacked100') return one;
    const values = one.values.map((value, index) =>
      value === null || !sums[index] ? null : value / sums[index],
    );
    return { ...one, values, format: '0%' };
  });
}
