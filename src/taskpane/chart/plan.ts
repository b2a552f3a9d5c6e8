import { nice, ticks } from 'd3-array';
import { civilOf, serialOf } from '../../model/index.ts';
import type { Period } from '../../model/index.ts';
import type { History, Point } from './history.ts';

export interface Mark {
  readonly point: Point;
  readonly layer: number;
  /** A column fills its period; a marker stands at its day. */
  readonly shape: 'column' | 'marker';
  readonly x: number;
  readonly width: number;
  readonly y: number;
  /** The ends of the error bar. */
  readonly yLow: number | undefined;
  readonly yHigh: number | undefined;
}

export interface ChartPlan {
  readonly marks: readonly Mark[];
  readonly baseline: number;
  readonly valueTicks: readonly { readonly value: number; readonly y: number }[];
  readonly timeTicks: readonly { readonly label: string; readonly x: number }[];
}

export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const wantedValueTicks = 4;
const columnShare = 0.72;
const widestColumnPx = 28;
/** Room for a year on the axis. */
const yearPx = 34;
const flat: ReadonlySet<string> = new Set(['mass', 'flow', 'count', 'area', 'money']);

/** Where everything of a chart stands. Columns and volumes start at zero; quotes alone may start higher. */
export function planChart(layers: readonly History[], size: ChartSize): ChartPlan {
  const points = layers.flatMap(({ points: all }) => all);
  const [from, to] = timeSpan(points);
  const right = size.width - size.right;
  const floor = size.height - size.bottom;
  const x = (day: number): number => size.left + ((day - from) / (to - from)) * (right - size.left);
  const [least, most] = valueSpan(layers, points);
  const y = (value: number): number => floor - ((value - least) / (most - least)) * (floor - size.top);
  const marks = layers.flatMap((history, layer) =>
    history.points.map((point) => markOf(point, layer, history.isQuoted, x, y)),
  );
  return {
    marks,
    baseline: y(Math.max(least, Math.min(0, most))),
    valueTicks: ticks(least, most, wantedValueTicks).map((value) => ({ value, y: y(value) })),
    timeTicks: timeTicks(from, to, x, right - size.left),
  };
}

function markOf(
  point: Point,
  layer: number,
  isQuoted: boolean,
  x: (day: number) => number,
  y: (value: number) => number,
): Mark {
  const { period, value, low, high } = point;
  const [start, end] = [x(period.from), x(period.to + 1)];
  const middle = (start + end) / 2;
  const width = isQuoted ? 0 : Math.max(2, Math.min(widestColumnPx, (end - start) * columnShare));
  return {
    point,
    layer,
    shape: isQuoted ? 'marker' : 'column',
    x: middle,
    width,
    y: y(value),
    yLow: low === undefined ? undefined : y(low),
    yHigh: high === undefined ? undefined : y(high),
  };
}

/** Whole years, so that every column has its place. */
function timeSpan(points: readonly Point[]): readonly [number, number] {
  const first = Math.min(...points.map(({ period }) => period.from));
  const last = Math.max(...points.map(({ period }) => period.to));
  return [serialOf(civilOf(first).year, 1, 1), serialOf(civilOf(last).year + 1, 1, 1)];
}

function valueSpan(layers: readonly History[], points: readonly Point[]): readonly [number, number] {
  const values = points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const fromZero = layers.some(
    ({ isQuoted, found }) => !isQuoted || flat.has(found.finding.measure.dimension),
  );
  if (!fromZero && most > least) return nice(least, most, wantedValueTicks);
  const [bottom, top] = [Math.min(0, least), Math.max(0, most)];
  return bottom === top ? [0, 1] : nice(bottom, top, wantedValueTicks);
}

/** As many years as have room; a label stands in the middle of its year. */
function timeTicks(
  from: number,
  to: number,
  x: (day: number) => number,
  widthPx: number,
): ChartPlan['timeTicks'] {
  const first = civilOf(from).year;
  const count = civilOf(to).year - first;
  const step = [1, 2, 5, 10, 20].find((years) => (widthPx / count) * years >= yearPx) ?? 50;
  return Array.from({ length: count }, (_, index) => first + index)
    .filter((year) => (first + count - 1 - year) % step === 0)
    .map((year) => ({ label: String(year), x: x((serialOf(year, 1, 1) + serialOf(year + 1, 1, 1)) / 2) }));
}

/** The mark nearest to a place on the time axis; of several at one time, the first layer's. */
export function nearestMark(marks: readonly Mark[], x: number): Mark | undefined {
  return marks.reduce<Mark | undefined>(
    (best, mark) => (!best || Math.abs(mark.x - x) < Math.abs(best.x - x) ? mark : best),
    undefined,
  );
}

/** "2021–2025". */
export function spanWords(points: readonly { readonly period: Period }[]): string {
  const years = points.map(({ period }) => civilOf(period.from).year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}
