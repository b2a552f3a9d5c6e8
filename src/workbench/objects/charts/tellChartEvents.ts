import type { Host } from '../host.ts';
import { chartEventTypes } from './chartEvents.ts';

/** Tells the add-in of charts that come, go, and are selected. */
export function tellChartEvents(host: Host): void {
  host.contents.charts.listen((event, { id: chartId, sheetId: worksheetId }) => {
    if (event === 'changed') return;
    const args = { chartId, worksheetId, source: 'Local' };
    host.events.fire(chartEventTypes[event], [chartId, worksheetId], args);
  });
}
