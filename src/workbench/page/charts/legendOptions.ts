import type { LegendItem } from 'chart.js';
import type { LegendState } from '../../sheet/charts/chartState.ts';
import { accent, colourOf } from './chartColours.ts';
import { fontOf } from './chartText.ts';
import type { Plot, PlottedSeries } from './plotSeries.ts';

const places = { Bottom: 'bottom', Top: 'top', Left: 'left', Right: 'right', Corner: 'right' } as const;
const BOX = 10;

/** The legend: of a pie its slices, else the series in their order. */
export function legendOptions(legend: LegendState, plot: Plot): object {
  return {
    display: legend.visible,
    position: places[legend.position],
    align: legend.position === 'Corner' ? 'start' : 'center',
    labels: {
      font: fontOf(legend.font),
      boxWidth: BOX,
      boxHeight: BOX,
      generateLabels: () => entries(plot).map((entry) => ({ ...entry, fontColor: legend.font.color })),
    },
    onClick: () => undefined,
  };
}

function entries({ series, categories }: Plot): LegendItem[] {
  const [first] = series;
  if (first?.kind.family === 'pie' || first?.kind.family === 'doughnut') {
    return categories.map((text, index) => entry(text, colourOf(fillOf(first, index), accent(index))));
  }
  return series.map((one) => entry(one.name, colourOfSeries(one)));
}

function fillOf({ state }: PlottedSeries, point: number): { color?: string | null | undefined } {
  return state.points.get(point)?.fill ?? {};
}

function colourOfSeries({ state, kind, index }: PlottedSeries): string {
  const fill = colourOf(state.fill, accent(index));
  return kind.family === 'bar' || kind.family === 'area' ? fill : colourOf(state.line, fill);
}

function entry(text: string, colour: string): LegendItem {
  return { text, fillStyle: colour, strokeStyle: colour, lineWidth: 0 };
}
