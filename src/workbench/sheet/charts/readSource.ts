import type { CellValue } from '../../engine/answer.ts';
import { columnsOf, rowsOf } from '../area.ts';
import type { Area } from '../area.ts';

/** Which cells of a chart's source are the name, the categories and the values of a series. */
export interface SeriesAreas {
  readonly name?: Area;
  readonly categories?: Area;
  readonly values: Area;
}

export type PlotBy = 'Columns' | 'Rows';

/**
 * Reads a source as Excel does: series are the shorter way, a first row or column of texts holds names and categories;
 * of a scatter chart the first series is the x-values.
 */
export function readSource(
  area: Area,
  seriesBy: PlotBy | 'Auto',
  isScatter: boolean,
  valueAt: (row: number, column: number) => CellValue,
): { plotBy: PlotBy; series: SeriesAreas[] } {
  const plotBy = seriesBy === 'Auto' ? (rowsOf(area) >= columnsOf(area) ? 'Columns' : 'Rows') : seriesBy;
  const turned = plotBy === 'Columns' ? valueAt : (row: number, column: number) => valueAt(column, row);
  const whole = plotBy === 'Columns' ? area : transpose(area);
  const series = readColumns(whole, isScatter, turned);
  return { plotBy, series: plotBy === 'Columns' ? series : series.map(transposeAll) };
}

function readColumns(
  area: Area,
  isScatter: boolean,
  valueAt: (row: number, column: number) => CellValue,
): SeriesAreas[] {
  const { startRow, startColumn, endRow, endColumn } = area;
  const firstOfNames = startColumn < endColumn ? startColumn + 1 : startColumn;
  const hasNames =
    startRow < endRow &&
    (isText(valueAt(startRow, endColumn)) ||
      (isBlank(valueAt(startRow, startColumn)) && firstOfNames !== startColumn));
  const top = hasNames ? startRow + 1 : startRow;
  const isCategory =
    isScatter || isText(valueAt(top, startColumn)) || (hasNames && isBlank(valueAt(startRow, startColumn)));
  const left = isCategory && startColumn < endColumn ? startColumn + 1 : startColumn;
  const column = (index: number, from: number, to: number): Area => ({
    startRow: from,
    endRow: to,
    startColumn: index,
    endColumn: index,
  });
  return Array.from({ length: endColumn - left + 1 }, (_, offset) => ({
    values: column(left + offset, top, endRow),
    ...(hasNames ? { name: column(left + offset, startRow, startRow) } : {}),
    ...(left > startColumn ? { categories: column(startColumn, top, endRow) } : {}),
  }));
}

function isText(value: CellValue): boolean {
  return typeof value === 'string' && value !== '';
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}

function transpose({ startRow, startColumn, endRow, endColumn }: Area): Area {
  return { startRow: startColumn, startColumn: startRow, endRow: endColumn, endColumn: endRow };
}

function transposeAll({ name, categories, values }: SeriesAreas): SeriesAreas {
  return {
    values: transpose(values),
    ...(name === undefined ? {} : { name: transpose(name) }),
    ...(categories === undefined ? {} : { categories: transpose(categories) }),
  };
}
