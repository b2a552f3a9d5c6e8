import { Chart } from 'chart.js';
import type { ImageSize } from '../../objects/contents.ts';
import type { SeriesReader } from '../../objects/charts/seriesReader.ts';
import type { ChartState } from '../../sheet/charts/chartState.ts';
import { toPixels } from './chartColours.ts';
import { toChartConfig } from './toChartConfig.ts';

/** A chart as a PNG in base64. One side given alone keeps the proportions; of both, `Fit` keeps inside. */
export function drawChartImage(chart: ChartState, reader: SeriesReader, size: ImageSize): string {
  const { width, height } = imageSize(chart, size);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const config = toChartConfig(chart, reader);
  const drawn = new Chart(canvas, { ...config, options: { ...config.options, devicePixelRatio: 1 } });
  try {
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  } finally {
    drawn.destroy();
  }
}

function imageSize(
  chart: ChartState,
  { width, height, fittingMode }: ImageSize,
): { width: number; height: number } {
  const [ownWidth, ownHeight] = [toPixels(chart.width), toPixels(chart.height)];
  const scales = [(width ?? 0) / ownWidth, (height ?? 0) / ownHeight].filter((scale) => scale > 0);
  if (scales.length === 0) return { width: Math.round(ownWidth), height: Math.round(ownHeight) };
  const scale = fittingMode === 'Fill' ? Math.max(...scales) : Math.min(...scales);
  return { width: Math.round(ownWidth * scale), height: Math.round(ownHeight * scale) };
}
