import type { Plugin } from 'chart.js';
import type { ChartState, LabelsState } from '../../sheet/charts/chartState.ts';
import { fontOf, formatNumber } from './chartText.ts';
import type { Plot, PlottedSeries } from './plotSeries.ts';

const GAP = 4;

/** Writes the data labels of the series. */
export function labelsPlugin(chart: ChartState, plot: Plot): Plugin {
  return {
    id: 'labels',
    afterDraw(drawn) {
      plot.series.forEach((series, index) => {
        const labels = series.state.labels.visible ? series.state.labels : chart.labels;
        if (!labels.visible) return;
        const { ctx } = drawn;
        ctx.save();
        const font = fontOf(labels.font);
        ctx.font = `${font.style} ${font.weight} ${font.size}px ${font.family}`;
        ctx.fillStyle = labels.font.color;
        ctx.textAlign = 'center';
        drawn.getDatasetMeta(index).data.forEach((element, point) => {
          const text = textOf(labels, series, plot, point);
          const { x, y } = element.tooltipPosition(true);
          const place = placeOf(labels, series);
          ctx.textBaseline = place === 'above' ? 'bottom' : place === 'below' ? 'top' : 'middle';
          if (x !== null && y !== null) ctx.fillText(text, x, y + offsetOf(place));
        });
        ctx.restore();
      });
    },
  };
}

type Place = 'above' | 'below' | 'on';

function placeOf({ position }: LabelsState, { kind }: PlottedSeries): Place {
  if (kind.family === 'pie' || kind.family === 'doughnut' || position === 'Center') return 'on';
  return ['Bottom', 'InsideEnd', 'InsideBase'].includes(position) ? 'below' : 'above';
}

function offsetOf(place: Place): number {
  if (place === 'on') return 0;
  return place === 'above' ? -GAP : GAP;
}

function textOf(labels: LabelsState, series: PlottedSeries, plot: Plot, point: number): string {
  const value = series.values[point] ?? null;
  if (value === null) return '';
  const sum = series.values.reduce<number>((total, one) => total + (one ?? 0), 0);
  const parts = [
    labels.showSeriesName ? series.name : '',
    labels.showCategoryName ? (plot.categories[point] ?? '') : '',
    labels.showValue ? formatNumber(value, labels.numberFormat ?? series.format) : '',
    labels.showPercentage && sum !== 0 ? formatNumber(value / sum, '0%') : '',
  ];
  return parts.filter((part) => part !== '').join(labels.separator);
}
