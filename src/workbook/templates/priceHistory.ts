import { findTable } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import { defineTemplate } from './parts/defineTemplate.ts';
import { lastYear } from './parts/lastYear.ts';
import { cnyPerUsd, rateLine } from './parts/rates.ts';
import { yearLine } from './parts/yearLine.ts';
import { firstRow } from './parts/templateSheet.ts';
import type { TemplateSheet } from './parts/templateSheet.ts';
import type { TemplateInput } from './template.ts';

const materials = ['NdPr', 'Nd', 'Dy', 'Tb'];
const years = 12;
const spareRows = 8;
const latest = 'YEAR(REE.ASOF("NdPr","price"))';
const quoted = 'NdPr oxide';

const inputs = {
  basis: {
    label: 'Basis of the periods',
    unit: '',
    value: 'average',
    format: '',
    from: 'One basis for all: average, year-end, list.',
    name: 'REE_basis',
  },
  unit: {
    label: 'Unit',
    unit: '',
    value: 'USD/kg',
    format: '',
    from: 'USD/kg, USD/t, CNY/kg, CNY/t.',
    name: 'REE_unit',
  },
  rate: cnyPerUsd,
  quotes: {
    label: 'Quotes',
    unit: '',
    value: 'price: spot China',
    format: '',
    from: 'Which quotes of NdPr oxide stand below the periods: one basis and market.',
    name: 'REE_quotes',
  },
} satisfies Record<string, TemplateInput>;

/** Annual prices as columns, single quotes as markers, never in one series. */
export const priceHistory = defineTemplate({
  id: 'price-history',
  label: 'Price history',
  purpose: 'Annual averages by material, and single quotes on their own days.',
  inputs,
  takes: ['rates'],
  widthsChars: [24, 16, 14, 14, 14, 14, 62],
  draw: (sheet, _edition, feeds) => {
    const { draft, cited } = sheet;
    const date = yearLine(sheet, {
      latest,
      note: 'The last year, at first the latest; as many before it as there are lines.',
    });
    const basis = sheet.input(firstRow, inputs.basis, [inputs.basis.value]);
    const unit = sheet.input(firstRow + 1, inputs.unit, [inputs.unit.value]);
    const rate = rateLine(sheet, firstRow + 2, feeds);
    const quotes = sheet.input(firstRow + 3, inputs.quotes, [inputs.quotes.value]);
    const header = firstRow + 5;
    const top = header + 1;
    sheet.header(header, ['Year', ...materials], 1);
    draft.style({ row: header, column: 1, rows: 1, columns: materials.length }, 'input');
    for (let at = 0; at < years; at++) {
      const back = years - 1 - at;
      const row = top + at;
      draft.formulas(row, 0, [[back === 0 ? `=${date}` : `=${date}-${back}`]], '0');
      draft.formulas(row, 1, [
        materials.map((_, column) => {
          const material = `${String.fromCharCode(66 + column)}$${header + 1}`;
          return `=REE.PRICE(${material},$A${row + 1},${basis},${unit},${rate},"–")`;
        }),
      ]);
      for (const material of materials)
        cited.answer(
          'annual averages',
          material,
          'price: average',
          lastYear(sheet.edition, 'NdPr', 'price') - back,
        );
    }
    const grid = { row: top, column: 1, rows: years, columns: materials.length };
    draft.format(grid, '#,##0.00');
    draft.style(grid, 'numberHeader');
    draft.style(
      { ...grid, row: top + years - 1, rows: 1, column: 0, columns: materials.length + 1 },
      'lastLine',
    );
    sheet.chart(
      {
        type: 'columns',
        title: `Annual averages, ${materials.slice(0, 2).join(' and ')} oxide`,
        valueTitle: inputs.unit.value,
        valueFormat: '#,##0',
        categories: { ...grid, column: 0, columns: 1 },
        series: materials
          .slice(0, 2)
          .map((name, at) => ({ name, area: { ...grid, column: 1 + at, columns: 1 } })),
      },
      { columns: 6, use: 'annual averages' },
    );
    addQuotes(sheet, { quotes, unit, rate });
    sheet.notes([
      'A dash: no price is published for that year and basis. Nothing is interpolated, and averages and quotes are never joined into one line: a quote is one day, an average a year.',
      'Quotes printed in the other currency are converted at the one rate above, whatever their day. For a history in the currency of the quotes, set the unit to CNY/kg. Their VAT basis is mostly not stated.',
      'The quotes stand as far apart as the sources have them, the axis does not show the time between.',
    ]);
    return sheet.layout(grid, { header });
  },
});

/** Quotes on their own days, and their chart. */
function addQuotes(
  sheet: TemplateSheet,
  { quotes, unit, rate }: Readonly<Record<'quotes' | 'unit' | 'rate', string>>,
): void {
  const { draft, cited } = sheet;
  const days = countQuotes(sheet.edition);
  const list = draft.nextRow + 1;
  sheet.heading(list, 'Quotes of NdPr oxide');
  const quoteHeader = list + 1;
  sheet.header(quoteHeader, ['Day', 'Price', 'Unit', 'Source', '', ''], 1, 2);
  const lines = { row: quoteHeader + 1, column: 0, rows: days, columns: 2 };
  draft.spill(lines, `=REE.HISTORY("${quoted}",${quotes},,,${unit},${rate},FALSE)`);
  for (let at = 0; at < days + spareRows; at++) {
    const row = lines.row + at;
    draft.formulas(row, 2, [
      [
        `=IF(A${row + 1}="","",${unit})`,
        `=IF(A${row + 1}="","",IFERROR(REE.SOURCE("${quoted}",${quotes},A${row + 1}),"–"))`,
      ],
    ]);
  }
  draft.format({ ...lines, rows: days + spareRows, column: 1, columns: 1 }, '#,##0.00');
  draft.style({ ...lines, rows: days + spareRows, column: 1, columns: 1 }, 'numberHeader');
  draft.style({ ...lines, rows: days + spareRows, column: 2, columns: 2 }, 'note');
  cited.table('China spot quotes', 'prices', `${quoted}; basis=spot; market=China`);
  sheet.chart(
    {
      type: 'markers',
      title: 'NdPr oxide, China spot, single quotes',
      valueTitle: inputs.unit.value,
      valueFormat: '#,##0',
      categories: { ...lines, columns: 1 },
      series: [{ name: 'Quote', area: { ...lines, column: 1, columns: 1 } }],
    },
    { columns: 6, use: 'China spot quotes' },
  );
}

function countQuotes(edition: Edition): number {
  const filter = `${quoted}; basis=spot; market=China; preferred=yes`;
  return findTable('prices').read(edition, { filter, columns: ['from'] }).lines.length;
}
