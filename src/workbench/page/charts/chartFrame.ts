import { Chart, registerables } from 'chart.js';
import type { SeriesReader } from '../../objects/charts/seriesReader.ts';
import type { ChartState } from '../../sheet/charts/chartState.ts';
import type { Charts } from '../../sheet/charts/charts.ts';
import { toPixels } from './chartColours.ts';
import type { View } from './gridView.ts';
import { toChartConfig } from './toChartConfig.ts';

Chart.register(...registerables);

/** One chart on the page: drawn, selected by a click, moved by dragging, deleted by its key. */
export class ChartFrame {
  readonly element = document.createElement('div');
  private readonly chart: ChartState;
  private readonly charts: Charts;
  private readonly reader: SeriesReader;
  private readonly canvas = document.createElement('canvas');
  private drawn: Chart | undefined;
  private zoom = 1;

  constructor(chart: ChartState, charts: Charts, reader: SeriesReader) {
    this.chart = chart;
    this.charts = charts;
    this.reader = reader;
    this.element.className = 'chart';
    this.element.tabIndex = 0;
    this.element.setAttribute('role', 'img');
    this.element.append(this.canvas);
    this.element.addEventListener('pointerdown', (event) => this.grab(event));
    this.element.addEventListener('keydown', ({ key }) => {
      if (key === 'Delete' || key === 'Backspace') charts.remove(chart);
      if (key === 'Escape') charts.select(undefined);
    });
  }

  /** Draws it anew, with the values that its cells have now. */
  draw(): void {
    const { title, name } = this.chart;
    this.drawn?.destroy();
    const [width, height] = [toPixels(this.chart.width), toPixels(this.chart.height)];
    this.canvas.width = width;
    this.canvas.height = height;
    this.drawn = new Chart(this.canvas, toChartConfig(this.chart, this.reader));
    const text = title.visible ? (title.text ?? this.reader.titleOf(this.chart)) : name;
    this.element.setAttribute('aria-label', `Chart: ${text}`);
  }

  place({ left, top, zoom }: View): void {
    this.zoom = zoom;
    const { style } = this.element;
    style.left = `${left + toPixels(this.chart.left) * zoom}px`;
    style.top = `${top + toPixels(this.chart.top) * zoom}px`;
    style.width = `${toPixels(this.chart.width)}px`;
    style.height = `${toPixels(this.chart.height)}px`;
    style.transform = `scale(${zoom})`;
    this.element.classList.toggle('selected', this.charts.active?.id === this.chart.id);
  }

  /** What chart.js was given last: for tests. */
  get plotted(): { name: string; labels: unknown[]; series: { name: string; data: unknown[] }[] } {
    const data = this.drawn?.config.data;
    const series = (data?.datasets ?? []).map(({ label, data: points }) => ({
      name: label ?? '',
      data: [...points],
    }));
    return { name: this.chart.name, labels: [...(data?.labels ?? [])], series };
  }

  remove(): void {
    this.drawn?.destroy();
    this.element.remove();
  }

  private grab(down: PointerEvent): void {
    this.charts.select(this.chart.id);
    const { left, top } = this.chart;
    const toPoints = (pixels: number): number => pixels / toPixels(1) / this.zoom;
    const move = (event: PointerEvent): void => {
      this.chart.left = Math.max(0, left + toPoints(event.clientX - down.clientX));
      this.chart.top = Math.max(0, top + toPoints(event.clientY - down.clientY));
      this.charts.changed(this.chart);
    };
    this.element.setPointerCapture(down.pointerId);
    this.element.addEventListener('pointermove', move);
    this.element.addEventListener('pointerup', () => this.element.removeEventListener('pointermove', move), {
      once: true,
    });
  }
}
