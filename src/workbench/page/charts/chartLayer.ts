import { ICommandService } from '@univerjs/core';
import type { SeriesReader } from '../../objects/charts/seriesReader.ts';
import type { Charts } from '../../sheet/charts/charts.ts';
import type { Spreadsheet } from '../../sheet/spreadsheet.ts';
import { ChartFrame } from './chartFrame.ts';
import { GridView } from './gridView.ts';

/** Draws the charts of the active sheet over its cells: they scroll with them and follow their values. */
export class ChartLayer {
  private readonly sheet: Spreadsheet;
  private readonly charts: Charts;
  private readonly reader: SeriesReader;
  private readonly grid: GridView;
  private readonly layer = document.createElement('div');
  private readonly frames = new Map<string, ChartFrame>();
  private readonly stale = new Set<string>();
  private isScheduled = false;
  private isAttached = false;

  constructor(sheet: Spreadsheet, charts: Charts, reader: SeriesReader) {
    this.sheet = sheet;
    this.charts = charts;
    this.reader = reader;
    this.grid = new GridView(sheet);
    this.layer.id = 'charts';
    charts.listen((event, chart) => {
      if (event !== 'activated' && event !== 'deactivated') this.stale.add(chart.id);
      this.schedule();
    });
    sheet.injector.get(ICommandService).onCommandExecuted(() => {
      if (this.charts.list().length > 0) this.refresh();
    });
    window.addEventListener('resize', () => this.schedule());
  }

  /** To be called when cells have other values. */
  refresh(): void {
    for (const { id } of this.charts.list()) this.stale.add(id);
    this.schedule();
  }

  /** What is drawn at this moment: for tests. */
  drawn(): ChartFrame['plotted'][] {
    this.update();
    return [...this.frames.values()].map(({ plotted }) => plotted);
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    requestAnimationFrame(() => {
      this.isScheduled = false;
      this.update();
    });
  }

  private update(): void {
    const view = this.attach() ? this.grid.view : undefined;
    if (view === undefined) return;
    const shown = this.charts.list(this.sheet.activeSheet.getSheetId());
    for (const [id, frame] of this.frames) {
      if (shown.some((chart) => chart.id === id)) continue;
      frame.remove();
      this.frames.delete(id);
    }
    this.layer.style.clipPath = `inset(${view.headingHeight}px 0 0 ${view.headingWidth}px)`;
    for (const chart of shown) {
      let frame = this.frames.get(chart.id);
      if (frame === undefined) {
        frame = new ChartFrame(chart, this.charts, this.reader);
        this.frames.set(chart.id, frame);
        this.layer.append(frame.element);
        frame.draw();
      } else if (this.stale.has(chart.id)) frame.draw();
      this.stale.delete(chart.id);
      frame.place(view);
    }
  }

  /** Lays itself over the grid's canvas, once there is one. */
  private attach(): boolean {
    const { canvas } = this.grid;
    if (canvas?.parentElement === undefined || canvas.parentElement === null) return false;
    if (this.isAttached) return true;
    this.isAttached = true;
    canvas.parentElement.append(this.layer);
    this.grid.onScroll(() => this.schedule());
    canvas.addEventListener('pointerdown', () => this.charts.select(undefined));
    this.layer.addEventListener('wheel', (event) => canvas.dispatchEvent(new WheelEvent('wheel', event)), {
      passive: true,
    });
    return true;
  }
}
