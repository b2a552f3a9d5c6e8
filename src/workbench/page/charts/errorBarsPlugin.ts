import type { Chart, Plugin } from 'chart.js';
import type { ErrorBarsState } from '../../sheet/charts/chartState.ts';
import { colourOf, toPixels } from './chartColours.ts';
import type { Plot } from './plotSeries.ts';

const CAP = 4;
const FIXED_VALUE = 1;
const PERCENT = 0.05;

/** Draws the error bars of the series. */
export function errorBarsPlugin({ series }: Plot): Plugin {
  return {
    id: 'errorBars',
    afterDatasetsDraw(chart) {
      series.forEach(({ state, values, x, kind }, index) => {
        const along = kind.isHorizontal ? 'x' : 'y';
        drawBars(chart, index, state.yErrorBars, values, along);
        if (kind.family === 'scatter') drawBars(chart, index, state.xErrorBars, x, 'x');
      });
    },
  };
}

function drawBars(
  chart: Chart,
  index: number,
  bars: ErrorBarsState,
  values: readonly (number | null)[],
  along: 'x' | 'y',
): void {
  if (!bars.visible) return;
  const meta = chart.getDatasetMeta(index);
  const scale = along === 'y' ? meta.yScale : meta.xScale;
  if (scale === undefined) return;
  const { ctx } = chart;
  ctx.save();
  ctx.strokeStyle = colourOf(bars.line, '#595959');
  ctx.lineWidth = toPixels(bars.line.weight);
  ctx.beginPath();
  values.forEach((value, point) => {
    const element = meta.data[point];
    if (value === null || element === undefined) return;
    const amount = amountOf(bars.type, values, value);
    const low = bars.include === 'PlusValues' ? value : value - amount;
    const high = bars.include === 'MinusValues' ? value : value + amount;
    const [from, to] = [scale.getPixelForValue(low), scale.getPixelForValue(high)];
    const centre = along === 'y' ? element.x : element.y;
    const move = (at: number, across: number): void =>
      along === 'y' ? ctx.moveTo(centre + across, at) : ctx.moveTo(at, centre + across);
    const line = (at: number, across: number): void =>
      along === 'y' ? ctx.lineTo(centre + across, at) : ctx.lineTo(at, centre + across);
    move(from, 0);
    line(to, 0);
    for (const [end, isDrawn] of [
      [from, bars.include !== 'PlusValues'],
      [to, bars.include !== 'MinusValues'],
    ] as const) {
      if (!bars.endStyleCap || !isDrawn) continue;
      move(end, -CAP);
      line(end, CAP);
    }
  });
  ctx.stroke();
  ctx.restore();
}

function amountOf(type: ErrorBarsState['type'], values: readonly (number | null)[], value: number): number {
  if (type === 'FixedValue') return FIXED_VALUE;
  if (type === 'Percent') return Math.abs(value) * PERCENT;
  const numbers = values.filter((one) => one !== null);
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const squares = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / Math.max(1, numbers.length - 1));
  return type === 'StDev' ? deviation : deviation / Math.sqrt(numbers.length);
}
