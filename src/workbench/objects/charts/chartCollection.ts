import { ApiError } from '../../richApi/index.ts';
import type { ChartState } from '../../sheet/charts/chartState.ts';
import { newChart } from '../../sheet/charts/newChart.ts';
import { IndexedCollection } from '../countedCollection.ts';
import type { Host } from '../host.ts';
import { placeOf } from '../placeOf.ts';
import { Range } from '../range.ts';
import { Chart } from './chart.ts';
import { chartCollectionEvents } from './chartEvents.ts';
import { checkChartType } from './checkChartType.ts';
import { plotSource } from './plotSource.ts';

/** Between a chart and the cells that it draws, in points. */
const GAP = 12;

export class ChartCollection extends IndexedCollection<Chart> {
  static override readonly events = chartCollectionEvents;

  readonly className = 'ChartCollection';
  private readonly host: Host;
  private readonly sheetId: string;

  constructor(host: Host, sheetId: string) {
    super();
    this.host = host;
    this.sheetId = sheetId;
  }

  override eventTarget(): string {
    return this.sheetId;
  }

  items(): Chart[] {
    return this.host.contents.charts.list(this.sheetId).map(({ id }) => new Chart(this.host, id));
  }

  GetItem(nameOrId: string): Chart {
    const chart = this.GetItemOrNullObject(nameOrId);
    if (chart === null) throw new ApiError('ItemNotFound', `The sheet has no chart "${nameOrId}".`);
    return chart;
  }

  GetItemOrNullObject(nameOrId: string): Chart | null {
    const wanted = nameOrId.toLowerCase();
    const isWanted = ({ id, name }: ChartState): boolean =>
      name.toLowerCase() === wanted || id.toLowerCase() === wanted;
    const chart = this.host.contents.charts.list(this.sheetId).find(isWanted);
    return chart === undefined ? null : new Chart(this.host, chart.id);
  }

  /** Unlike in Excel, a chart is first placed beside its cells, not in the middle of the window. */
  async Add(type: string, source: unknown, seriesBy: string | null): Promise<Chart> {
    if (!(source instanceof Range)) throw new ApiError('InvalidArgument', 'A chart is made of a range.');
    await this.host.sheet.calculated();
    const place = placeOf(this.host, source.sheetId, source.area);
    const isHere = source.sheetId === this.sheetId;
    const chart = newChart({
      id: `{${crypto.randomUUID().toUpperCase()}}`,
      sheetId: this.sheetId,
      name: this.freeName(),
      type: checkChartType(type),
      left: isHere ? place.left + place.width + GAP : GAP,
      top: isHere ? place.top : GAP,
    });
    plotSource(this.host, chart, source, seriesBy);
    this.host.contents.charts.add(chart);
    return new Chart(this.host, chart.id);
  }

  private freeName(): string {
    const names = new Set(this.host.contents.charts.list(this.sheetId).map(({ name }) => name));
    for (let number = 1; ; number += 1) {
      if (!names.has(`Chart ${number}`)) return `Chart ${number}`;
    }
  }
}
