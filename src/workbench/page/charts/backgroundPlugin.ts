import type { Plugin } from 'chart.js';
import type { ChartState } from '../../sheet/charts/chartState.ts';
import { colourOf, toPixels } from './chartColours.ts';

/** Fills the chart and its plot area, and draws the border. */
export function backgroundPlugin({ area, plotArea }: ChartState): Plugin {
  return {
    id: 'background',
    beforeDraw({ ctx, width, height, chartArea }) {
      ctx.save();
      ctx.fillStyle = colourOf(area.fill, '#FFFFFF');
      ctx.fillRect(0, 0, width, height);
      ctx.fillStyle = colourOf(plotArea.fill);
      ctx.fillRect(chartArea.left, chartArea.top, chartArea.width, chartArea.height);
      const lineWidth = toPixels(area.border.weight);
      ctx.lineWidth = lineWidth;
      ctx.strokeStyle = colourOf(area.border, '#D9D9D9');
      ctx.strokeRect(lineWidth / 2, lineWidth / 2, width - lineWidth, height - lineWidth);
      ctx.restore();
    },
  };
}
