import type { ChartDataset } from 'chart.js';
import type { ChartState } from '../../sheet/charts/chartState.ts';
import { accent, colourOf, dashOf, toPixels } from './chartColours.ts';
import type { PlottedSeries } from './plotSeries.ts';

const AREA_OPACITY = 'D9';
const markers: Readonly<Record<string, string>> = {
  Square: 'rect',
  Diamond: 'rectRot',
  Triangle: 'triangle',
  X: 'crossRot',
  Star: 'star',
  Dot: 'circle',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'cross',
  Automatic: 'circle',
};

/** A series as chart.js takes it. */
export function toDataset(chart: ChartState, series: PlottedSeries): ChartDataset {
  const { kind, state, name, values } = series;
  const common = { label: name, order: kind.family === 'bar' ? 1 : 0 };
  if (kind.family === 'pie' || kind.family === 'doughnut') {
    return { ...common, type: kind.family, data: [...values], ...sliceColours(series) };
  }
  const axis = kind.family === 'radar' ? {} : axisOf(series);
  if (kind.family === 'bar') {
    return { ...common, ...axis, type: 'bar', data: [...values], ...barStyle(series) };
  }
  const spanGaps = chart.blanks === 'Interplotted';
  const styled = { ...common, ...axis, ...lineStyle(series), spanGaps };
  if (kind.family === 'scatter') {
    const data = values.map((y, index) => ({ x: series.x[index] ?? null, y }));
    return { ...styled, type: 'scatter', data };
  }
  const isArea = kind.family === 'area';
  return {
    ...styled,
    type: kind.family === 'radar' ? 'radar' : 'line',
    data: [...values],
    ...(isArea
      ? {
          fill: kind.stack === 'none' || series.index === 0 ? 'origin' : '-1',
          backgroundColor: `${colourOf(state.fill, accent(series.index))}${AREA_OPACITY}`,
        }
      : {}),
  };
}

function axisOf({ kind, state, name }: PlottedSeries): object {
  const isSecondary = state.axisGroup === 'Secondary';
  const value = isSecondary ? 'secondary' : 'value';
  const axes = kind.isHorizontal ? { xAxisID: value } : { yAxisID: value };
  const stack = kind.stack === 'none' ? name : `${kind.family} ${state.axisGroup}`;
  return { ...axes, stack };
}

function barStyle({ state, index }: PlottedSeries): object {
  const colour = colourOf(state.fill, accent(index));
  const share = 1 / (1 + state.gapWidth / 100);
  return {
    backgroundColor: perPoint(state.points, colour),
    borderColor: colourOf(state.line, 'rgba(0, 0, 0, 0)'),
    borderWidth:
      state.line.color === undefined || state.line.color === null ? 0 : toPixels(state.line.weight),
    categoryPercentage: Math.max(0.2, Math.min(1, share * 2)),
    barPercentage: 0.96,
  };
}

function lineStyle({ kind, state, index }: PlottedSeries): object {
  const colour = colourOf(state.line, colourOf(state.fill, accent(index)));
  const marker = state.markerStyle ?? (kind.hasMarkers ? 'Automatic' : 'None');
  const pointColour = state.markerFill ?? colourOf(state.fill, state.line.color ?? accent(index));
  return {
    borderColor: colour,
    backgroundColor: pointColour,
    borderWidth: toPixels(state.line.weight),
    borderDash: dashOf(state.line),
    showLine: kind.hasLine && state.line.color !== null,
    tension: (state.smooth ?? kind.isSmooth) ? 0.35 : 0,
    pointStyle: markers[marker] ?? 'circle',
    pointRadius: marker === 'None' ? 0 : toPixels(state.markerSize) / 2,
    pointHoverRadius: marker === 'None' ? 0 : toPixels(state.markerSize) / 2,
    pointBackgroundColor: perPoint(state.points, pointColour),
    pointBorderColor: state.markerLine ?? pointColour,
  };
}

function sliceColours({ state, values }: PlottedSeries): object {
  const backgroundColor = values.map((_, index) => {
    const point = state.points.get(index);
    return point === undefined ? accent(index) : colourOf(point.fill, accent(index));
  });
  return { backgroundColor, borderColor: '#FFFFFF', borderWidth: 2 };
}

function perPoint(points: PlottedSeries['state']['points'], colour: string): string | string[] {
  if (points.size === 0) return colour;
  const last = Math.max(...points.keys());
  return Array.from({ length: last + 2 }, (_, index) => {
    const point = points.get(index);
    return point === undefined ? colour : colourOf(point.fill, colour);
  });
}
