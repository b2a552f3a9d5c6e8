import type { Answered } from './answered.ts';
import { layout } from './layout.ts';
import type { LaidArea, Layout } from './layout.ts';
import { splitUnits } from './splitUnits.ts';
import { tableLayout } from './tableLayout.ts';
import { withoutFilters } from './withoutFilters.ts';

const chartRows = 18;
const chartColumns = 8;
const gapColumns = 1;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** The numbers in a table, and beside it a chart of them: the first column along the axis, each further one a series. */
export function chartLayout(answered: Answered): Layout {
  const table = withoutFilters(tableLayout(answered));
  const { label, note, rows } = answered;
  const width = rows[0]?.length ?? 1;
  const top = table.rows - rows.length + 1;
  const column = (at: number): LaidArea => ({ row: top, column: at, rows: rows.length - 1, columns: 1 });
  const { headers, units } = splitUnits(rows[0] ?? []);
  const place = { row: 2, column: width + gapColumns, rows: chartRows, columns: chartColumns };
  return layout(Math.max(table.rows, place.row + place.rows), place.column + place.columns, {
    ...table,
    charts: [
      {
        ...place,
        type: rows.some(([period]) => typeof period === 'string' && day.test(period)) ? 'markers' : 'columns',
        title: label,
        valueFormat: '',
        valueTitle: [...new Set(units.filter(Boolean))].join(', '),
        note,
        categories: column(0),
        series: headers.slice(1).map((name, at) => ({ name, area: column(at + 1) })),
      },
    ],
  });
}
