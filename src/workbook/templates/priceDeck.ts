import type { LaidArea } from '../layout/layout.ts';
import { defineTemplate } from './parts/defineTemplate.ts';
import { lastYear } from './parts/lastYear.ts';
import { cnyPerUsd, rateLine } from './parts/rates.ts';
import { firstRow } from './parts/templateSheet.ts';
import type { TemplateSheet } from './parts/templateSheet.ts';
import type { TemplateInput } from './template.ts';
import { yearLine } from './parts/yearLine.ts';

const materials = ['NdPr', 'Nd', 'Pr', 'Dy', 'Tb', 'La', 'Ce'];
const yearsBack = [2, 1, 0];
const latestYear = 'YEAR(REE.ASOF("NdPr","price"))';
/** Of the table; feedTables.ts knows a deck by them. */
const columns = [
  'Material',
  'Year',
  'Unit',
  'Basis',
  'Published',
  'Own price',
  'Own year',
  'Own unit',
  'Price',
  'As of',
  'Source',
];

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
const ownYear: TemplateInput = {
  label: 'Own year',
  unit: 'year',
  value: '',
  format: '0',
  from: 'What an own price is of: it counts only where the row is of that year.',
  name: '',
};
const ownUnit: TemplateInput = {
  label: 'Own unit',
  unit: '',
  value: '',
  format: '',
  from: 'What an own price is in: it counts only where the row is in that unit.',
  name: '',
};

/** Prices by material and year in a named table; a price typed beside a published one takes its place. */
export const priceDeck = defineTemplate({
  id: 'price-deck',
  label: 'Price deck',
  purpose:
    'Prices by material and year in one table that other sheets read; own prices beside the published ones.',
  inputs: { basis, unit, rate: cnyPerUsd, ownPrice, ownYear, ownUnit },
  takes: ['rates'],
  widthsChars: [20, 16, 12, 14, 14, 14, 12, 12, 14, 14, 62],
  draw: (sheet, edition, feeds) => {
    const { draft } = sheet;
    const date = yearLine(sheet, {
      latest: latestYear,
      note: 'The last year of the deck, at first the latest; the two before it stand above it.',
    });
    const basisCell = sheet.input(firstRow, basis, [basis.value]);
    const unitCell = sheet.input(firstRow + 1, unit, [unit.value]);
    const rate = rateLine(sheet, firstRow + 2, feeds);
    const header = firstRow + 4;
    sheet.header(header, columns, 4, 7);
    draft.style({ row: header, column: 8, rows: 1, columns: 2 }, 'numberHeader');
    const rows = materials.flatMap((material) => yearsBack.map((back) => ({ material, back })));
    const top = header + 1;
    const latest = lastYear(edition, 'NdPr', 'price');
    const cells = { date, unit: unitCell, basis: basisCell, rate, latest };
    rows.forEach((row, at) => addRow(sheet, top + at, { ...row, ...cells }));
    const area = { row: top, column: 0, rows: rows.length, columns: columns.length };
    styleRows(sheet, area);
    draft.style({ row: header, column: 1, rows: 1, columns: 1 }, 'numberHeader');
    draft.table({ ...area, row: header, rows: rows.length + 1 }, 'ReeDeck');
    addExample(sheet, { date, unit: unitCell });
    return sheet.layout({ ...area, column: 1, columns: 10 }, { header });
  },
});

interface Row {
  readonly material: string;
  /** Years before the last. */
  readonly back: number;
  /** Cells. */
  readonly date: string;
  readonly unit: string;
  readonly basis: string;
  readonly rate: string;
  /** The last year as the edition has it, which an own price is of at first. */
  readonly latest: number;
}

/** A material and a year: what is published, what is typed beside it, and what counts. */
function addRow(
  { draft, cited }: TemplateSheet,
  row: number,
  { material, back, date, unit: unitCell, basis: basisCell, rate, latest }: Row,
): void {
  const n = row + 1;
  const measure = `"price: "&$D${n}`;
  const own = ownPriceOf(n);
  draft.text(row, 0, material);
  draft.formulas(row, 1, [
    [
      back === 0 ? `=${date}` : `=${date}-${back}`,
      `=${unitCell}`,
      `=${basisCell}`,
      `=REE.PRICE($A${n},$B${n},$D${n},$C${n},${rate},"–")`,
    ],
  ]);
  draft.values(row, 6, [[latest - back, unit.value]]);
  draft.formulas(row, 8, [
    [
      `=IF(F${n}="",E${n},IF(${own.counts},F${n},"–"))`,
      `=IFERROR(REE.ASOF($A${n},${measure},$B${n}),"–")`,
      `=IF(F${n}="","",IF(${own.counts},"Own price. Published: ",${own.words}))&IFERROR(REE.SOURCE($A${n},${measure},$B${n}),"–")`,
    ],
  ]);
  cited.answer(`${material} ${latest - back}`, material, 'price: average', latest - back);
}

function styleRows({ draft }: TemplateSheet, area: LaidArea): void {
  draft.style({ ...area, column: 5, columns: 3 }, 'input');
  draft.format({ ...area, column: 4, columns: 2 }, ownPrice.format);
  draft.format({ ...area, column: 6, columns: 1 }, ownYear.format);
  draft.format({ ...area, column: 8, columns: 1 }, ownPrice.format);
  draft.format({ ...area, column: 9, columns: 1 }, 'yyyy-mm-dd');
  draft.style({ ...area, column: 4, columns: 3 }, 'numberHeader');
  draft.style({ ...area, column: 8, columns: 2 }, 'numberHeader');
  draft.style({ ...area, column: 10, columns: 1 }, 'note');
}

/** When the own price of a row counts, and what is said where it does not. */
function ownPriceOf(row: number): Readonly<Record<'counts' | 'words', string>> {
  const [price, year, unitOf] = [`$F${row}`, `$G${row}`, `$H${row}`];
  return {
    counts: `AND(ISNUMBER(${price}),N(${price})>=0,$B${row}=${year},$C${row}=${unitOf})`,
    words: `IF(AND(ISNUMBER(${price}),N(${price})>=0),"The own price is of "&${year}&" in "&${unitOf}&", the row of "&$B${row}&" in "&$C${row}&": it does not count. Published: ","The own price is not a number from 0 on: it does not count. Published: ")`,
  };
}

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
    '"Price" is the published price, or your own where one is typed beside it. An own price is of the year and in the unit that stand beside it: where the deck moves to other years or another unit, with the cells above or a new edition, it does not count, and a dash and words say so until it is retyped with its year and unit. A year without a price shows a dash, for which SUMIFS gives 0; AVERAGEIFS gives an error.',
    'Annual averages are of oxides, published by the U.S. Geological Survey. Their VAT basis is not stated; another basis must not be mixed into the same deck.',
  ]);
}
