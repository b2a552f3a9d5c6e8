import { isCellError } from '../../engine/answer.ts';
import type { CellValue } from '../../engine/answer.ts';
import { eachCell } from '../../sheet/area.ts';
import type { CellSource, ChartState, SeriesState } from '../../sheet/charts/chartState.ts';
import type { Spreadsheet } from '../../sheet/spreadsheet.ts';

export interface PlottedCell {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
  readonly isHidden: boolean;
}

/** Reads what the series of a chart draw. Cells that are gone are drawn as nothing. */
export class SeriesReader {
  private readonly sheet: Spreadsheet;

  constructor(sheet: Spreadsheet) {
    this.sheet = sheet;
  }

  cells(source: CellSource | undefined): PlottedCell[] {
    const found = source === undefined ? undefined : this.locate(source);
    if (found === undefined) return [];
    const { sheetId, area } = found;
    const cells = this.sheet.cells(sheetId);
    const model = this.sheet.sheetModel(sheetId);
    const plotted: PlottedCell[] = [];
    eachCell(area, (row, column) => {
      plotted.push({
        value: cells.valueAt(row, column),
        text: cells.textAt(row, column),
        format: cells.formatAt(row, column),
        isHidden:
          model?.getRowVisible(row) === false ||
          model?.getRowFiltered(row) === true ||
          model?.getColVisible(column) === false,
      });
    });
    return plotted;
  }

  nameOf(chart: ChartState, series: SeriesState): string {
    const fromCell = this.cells(series.nameSource)[0]?.text;
    return series.name ?? fromCell ?? `Series${chart.series.indexOf(series) + 1}`;
  }

  /** The text that a chart gives itself: the name of its only series. */
  titleOf(chart: ChartState): string {
    const [first, ...others] = chart.series;
    return first === undefined || others.length > 0 ? 'Chart Title' : this.nameOf(chart, first);
  }

  private locate(source: CellSource): CellSource | undefined {
    try {
      const { sheetId, area } = source;
      const inside = this.sheet.physicalArea(sheetId, area);
      return inside && { sheetId, area: inside };
    } catch {
      // The cells were deleted, and with them the range that followed them.
      return undefined;
    }
  }
}

/** What a cell draws as: a number, or a gap. */
export function toPoint({ value }: PlottedCell): number | null {
  if (isCellError(value) || value === null || value === '') return null;
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? 0 : Number(value);
}
