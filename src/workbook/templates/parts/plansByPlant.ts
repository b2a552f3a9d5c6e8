import { editionDay } from './lastDay.ts';
import type { Plans } from './plans.ts';
import type { TemplateSheet } from './templateSheet.ts';

interface Asked {
  readonly products: readonly string[];
  /** Columns of the statuses that are planned, and the row of their names, counted from 1. */
  readonly columns: readonly string[];
  readonly statuses: number;
  /** Cells. */
  readonly country: string;
  readonly date: string;
  readonly plans: Plans;
}

/**
 * What is planned without a start at plants that are to start by the date, for each product, as the capacity pipeline counts
 * it; nothing where the date is not after the edition, and never more than all that is planned. Reads `columns` beside B.
 */
export function plansByPlant(sheet: TemplateSheet, row: number, asked: Asked): void {
  const { products, columns, statuses, country, date, plans } = asked;
  const day = `$C$${row + 2}`;
  const names = columns.map((column) => `=${column}$${statuses}`);
  sheet.header(row, ['Added: plans without a start', '', '', '', 'Unit', 'How'], 1, 4);
  sheet.draft.formulas(row, 2, [names]);
  sheet.line(row + 1, {
    label: 'Plants that start after, and to',
    cells: ['', `=${editionDay}`, `=IF(N(${plans.until})=0,"–",${plans.until})`],
    unit: 'day',
    format: 'yyyy-mm-dd',
    note: 'The edition, and the date above where it is later. A plan without a start takes that of its plant.',
  });
  products.forEach((product, at) => {
    const added = columns.map((column) => {
      const ask = (of: string, when: string): string =>
        `REE.CAPACITY(${of},"${product}",${when},${column}$${statuses},,0)`;
      const starting = `SUM((s>${day})*(s<=${plans.until})*(${ask('p', '')}-${ask('p', date)}))`;
      return `=IF(N(${plans.until})=0,0,LET(p,IFERROR(REE.LIST("facilities",${country}),${country}),s,IFERROR(REE.VALUE(p,"start"),0),MAX(0,MIN(${starting},${ask(country, '')}-${ask(country, date)}))))`;
    });
    sheet.line(row + 2 + at, {
      label: product,
      cells: ['', ...added],
      unit: 't/yr',
      format: '#,##0',
      note: 'REE.CAPACITY of these plants, all that is planned less what states its start.',
    });
  });
}
