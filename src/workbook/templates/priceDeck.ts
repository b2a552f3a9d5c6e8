import { defineTemplate } from './parts/defineTemplate.ts';
import { lastYear } from './parts/lastYear.ts';
import { cnyPerUsd, rateLine } from './parts/rates.ts';
import { firstRow } from './parts/templateSheet.ts';
import type { TemplateSheet } from './parts/templateSheet.ts';
import type { TemplateInput } from './template.ts';

const materials = ['NdPr', 'Nd', 'Pr', 'Dy', 'Tb', 'La', 'Ce'];
const yearsBack = [2, 1, 0];

const basis: TemplateInput = {
  label: 'Basis',
  unit: '',
  value: 'average',
  format: '',
  from: 'average, spot, list …, with a market where one is needed. One basis in one deck.',
  name: 'REE_deck_basis',
};
const unit: TemplateInput = {
  label: 'Unit',
  unit: '',
  value: 'USD/kg',
  format: '',
  from: 'USD/kg, USD/t, CNY/kg, CNY/t. A price in the other currency takes the rate.',
  name: 'REE_deck_unit',
};
const ownPrice: TemplateInput = {
  label: 'Own price',
  unit: 'USD/kg',
  value: '',
  format: '#,##0.00',
  from: 'A forecast or scenario of yours; blank: the published price.',
  name: '',
};

/** Prices by material and year in a named table; a price typed beside a published one takes its place. */
export const priceDeck = defineTemplate({
  id: 'price-deck',
  label: 'Price deck',
  purpose:
    'Prices by material and year in one table that other sheets read; own prices beside the published ones.',
  inputs: { basis, unit, rate: cnyPerUsd, ownPrice },
  takes: ['rates'],
  widthsChars: [20, 16, 12, 14, 14, 14, 14, 14, 62],
  draw: (sheet, edition, feeds) => {
    const latest = lastYear(edition, 'NdPr', 'price');
    const { draft, cited } = sheet;
    const date = sheet.date(
      '=YEAR(REE.ASOF("NdPr","price"))',
      'The last year of the deck, at first the latest; the two before it stand above it.',
    );
    const basisCell = sheet.input(firstRow, basis, [basis.value]);
    const unitCell = sheet.input(firstRow + 1, unit, [unit.value]);
    const rate = rateLine(sheet, firstRow + 2, feeds);
    const header = firstRow + 4;
    const columns = [
      'Material',
      'Year',
      'Unit',
      'Basis',
      'Published',
      'Own price',
      'Price',
      'As of',
      'Source',
    ];
    sheet.header(header, columns, 4, 8);
    const rows = materials.flatMap((material) => yearsBack.map((back) => ({ material, back })));
    const top = header + 1;
    rows.forEach(({ material, back }, at) => {
      const row = top + at;
      const [name, year] = [`$A${row + 1}`, `$B${row + 1}`];
      draft.text(row, 0, material);
      const measure = `"price: "&$D${row + 1}`;
      draft.formulas(row, 1, [
        [
          back === 0 ? `=${date}` : `=${date}-${back}`,
          `=${unitCell}`,
          `=${basisCell}`,
          `=REE.PRICE(${name},${year},$D${row + 1},$C${row + 1},${rate},"–")`,
        ],
      ]);
      draft.formulas(row, 6, [
        [
          `=IF(F${row + 1}="",E${row + 1},F${row + 1})`,
          `=IFERROR(REE.ASOF(${name},${measure},${year}),"–")`,
          `=IFERROR(REE.SOURCE(${name},${measure},${year}),"–")`,
        ],
      ]);
      cited.answer(`${material} ${latest - back}`, material, 'price: average', latest - back);
    });
    const area = { row: top, column: 0, rows: rows.length, columns: columns.length };
    draft.style({ ...area, column: 5, columns: 1 }, 'input');
    draft.format({ ...area, column: 4, columns: 3 }, ownPrice.format);
    draft.format({ ...area, column: 7, columns: 1 }, 'yyyy-mm-dd');
    draft.style({ ...area, column: 4, columns: 4 }, 'numberHeader');
    draft.style({ ...area, column: 8, columns: 1 }, 'note');
    draft.style({ row: header, column: 1, rows: 1, columns: 1 }, 'numberHeader');
    draft.table({ ...area, row: header, rows: rows.length + 1 }, 'ReeDeck');
    addExample(sheet, { date, unit: unitCell });
    return sheet.layout({ ...area, column: 1, columns: 8 }, { header });
  },
});

function addExample(
  sheet: TemplateSheet,
  { date, unit }: { readonly date: string; readonly unit: string },
): void {
  const example = sheet.draft.nextRow + 1;
  sheet.heading(example, 'How it is used');
  sheet.line(example + 1, {
    label: 'NdPr, last year',
    cells: [
      `=AVERAGEIFS(ReeDeck[Price],ReeDeck[Material],"NdPr",ReeDeck[Year],${date},ReeDeck[Unit],${unit})`,
    ],
    unit: `=${unit}`,
    format: '#,##0.00',
    note: 'The row of a material, year and unit, which stands once; an error where there is none, never 0.',
  });
  sheet.notes([
    '"Price" is the published price, or your own where one is typed beside it. A year without a price shows a dash, for which SUMIFS gives 0; AVERAGEIFS gives an error.',
    'Annual averages are of oxides, published by the U.S. Geological Survey. Their VAT basis is not stated; another basis must not be mixed into the same deck.',
  ]);
}
