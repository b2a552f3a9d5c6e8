import type { ScaleOptionsByType } from 'chart.js';
import type { AxisState, ChartState } from '../../sheet/charts/chartState.ts';
import { colourOf, dashOf, toPixels } from './chartColours.ts';
import { fontOf, formatNumber } from './chartText.ts';
import type { Plot, PlottedSeries } from './plotSeries.ts';

/** As many categories Excel names one by one, turned where they are long. */
const mostNamed = 24;

type Scales = Record<string, Partial<ScaleOptionsByType<'linear'>> | object>;

/** The axes that the series of a chart need, as chart.js takes them. */
export function toScales(chart: ChartState, plot: Plot): Scales {
  const [first] = plot.series;
  if (first === undefined || ['pie', 'doughnut'].includes(first.kind.family)) return {};
  if (first.kind.family === 'radar') return { r: { beginAtZero: true } };
  const isHorizontal = plot.series.some(({ kind }) => kind.isHorizontal);
  const isScatter = plot.series.every(({ kind }) => kind.family === 'scatter');
  const stacked = plot.series.some(({ kind }) => kind.stack !== 'none');
  const { axes } = chart;
  const named = baseScale(axes.category);
  const category = isScatter
    ? numberScale(axes.category, 'x', 'General')
    : {
        ...named,
        axis: isHorizontal ? 'y' : 'x',
        type: 'category',
        ticks: { ...named.ticks, autoSkip: plot.categories.length > mostNamed },
        offset: !isArea(plot),
      };
  const value = valueScale(axes.value, plot.series.filter(isPrimary), isHorizontal);
  const secondary = plot.series.filter((series) => !isPrimary(series));
  return {
    [isHorizontal ? 'y' : 'x']: { ...category, stacked, position: isHorizontal ? 'left' : 'bottom' },
    value: { ...value, stacked, position: isHorizontal ? 'bottom' : 'left' },
    ...(secondary.length === 0
      ? {}
      : {
          secondary: {
            ...valueScale(axes.secondaryValue, secondary, isHorizontal),
            position: isHorizontal ? 'top' : 'right',
            grid: { display: false },
          },
        }),
  };
}

function isPrimary({ state }: PlottedSeries): boolean {
  return state.axisGroup === 'Primary';
}

function isArea({ series }: Plot): boolean {
  return series.every(({ kind }) => kind.family === 'area');
}

function valueScale(axis: AxisState, series: readonly PlottedSeries[], isHorizontal: boolean): object {
  return {
    ...numberScale(axis, isHorizontal ? 'x' : 'y', series[0]?.format ?? 'General'),
    beginAtZero: startsAtZero(series),
    ...(series.some(({ kind }) => kind.stack === 'stacked100') ? { max: axis.maximum ?? 1 } : {}),
  };
}

/** As Excel chooses it: unless the smallest value is more than five sixths of the largest. */
function startsAtZero(series: readonly PlottedSeries[]): boolean {
  if (series.some(({ kind }) => kind.family === 'bar' || kind.family === 'area')) return true;
  const numbers = series.flatMap(({ values }) => values.filter((value) => value !== null));
  return Math.min(...numbers) <= (Math.max(...numbers) * 5) / 6;
}

function numberScale(axis: AxisState, direction: 'x' | 'y', sourceFormat: string): object {
  const format = axis.numberFormat ?? sourceFormat;
  const base = baseScale(axis);
  return {
    ...base,
    axis: direction,
    type: axis.scale === 'Logarithmic' ? 'logarithmic' : 'linear',
    ...(axis.minimum === undefined ? {} : { min: axis.minimum }),
    ...(axis.maximum === undefined ? {} : { max: axis.maximum }),
    ticks: {
      ...base.ticks,
      ...(axis.majorUnit === undefined ? {} : { stepSize: axis.majorUnit }),
      callback: (value: string | number) => formatNumber(Number(value), format),
    },
  };
}

function baseScale(axis: AxisState): { readonly ticks: object; readonly [option: string]: unknown } {
  const { title, major, line, box } = axis;
  return {
    display: axis.visible,
    reverse: axis.reversed,
    title: {
      display: title.visible,
      text: title.text ?? 'Axis Title',
      color: title.font.color,
      font: fontOf(title.font),
    },
    grid: {
      display: major.visible,
      color: colourOf(major.line, '#D9D9D9'),
      lineWidth: toPixels(major.line.weight),
      drawTicks: false,
    },
    border: {
      display: line.color !== null,
      color: colourOf(line, '#D9D9D9'),
      width: toPixels(line.weight),
      dash: dashOf(major.line),
    },
    ticks: {
      display: axis.tickLabels !== 'None',
      color: box.font.color,
      font: fontOf(box.font),
      padding: 6,
      autoSkipPadding: 12,
      maxRotation: 45,
    },
  };
}
