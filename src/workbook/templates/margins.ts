import { assumptions } from './parts/assumptions.ts';
import { constantOf } from './parts/constantOf.ts';
import { defineTemplate } from './parts/defineTemplate.ts';
import { isoText } from './parts/isoText.ts';
import { cnyPerUsd, rateLine } from './parts/rates.ts';
import { firstRow } from './parts/templateSheet.ts';
import type { TemplateSheet } from './parts/templateSheet.ts';
import { vatDivisor, vatWords } from './parts/vat.ts';
import type { TemplateInput } from './template.ts';

const inputs = {
  rate: cnyPerUsd,
  vat: {
    label: 'VAT in Chinese quotes: incl or excl',
    unit: '',
    value: 'incl',
    format: '',
    from: 'From outside the dataset: the sources do not state it; domestic quotes usually include it.',
    name: 'REE_VAT',
  },
  vatRate: assumptions.vatRate,
  massFraction: { ...assumptions.massFraction, unit: 'kg/kg' },
  mostDaysApart: {
    label: 'Most days apart for a premium',
    unit: 'days',
    value: 31,
    format: '0',
    from: 'A choice: quotes further apart give no premium.',
    name: 'REE_days_apart',
  },
} satisfies Record<string, TemplateInput>;

/** Dates for which one publisher prints both metal and oxide. */
const pairs: readonly [date: string, basis: string][] = [
  ['2018-01', 'list'],
  ['2019-09', 'list'],
  ['2023-05', 'list'],
  ['2023-H1', 'average China half-year'],
  ['2024-12', 'list'],
];
/** The nearest days for which both sides have a quote. */
const premia: readonly [material: string, europe: string, basis: string, china: string][] = [
  ['NdPr', '2025-09-25', 'assessment Europe', '2025-08-26'],
  ['Dy', '2025-11', 'spot Europe', '2026-02-02'],
  ['Tb', '2025-11', 'spot Europe', '2026-02-02'],
  ['Y', '2025-09-25', 'assessment Europe', '2025-07-10'],
];
const price = '#,##0.00';

/** What metal costs above its oxide, and Europe above China, with VAT and currency in cells. */
export const margins = defineTemplate({
  id: 'margins',
  label: 'Margins and premia',
  purpose:
    'Metal less oxide, and Europe less China, with VAT and currency in cells and both dates beside each other.',
  inputs,
  takes: ['rates'],
  widthsChars: [34, 15, 25, 13, 14, 15, 15, 16, 14, 40],
  draw: (sheet, edition, feeds) => {
    const { cited } = sheet;
    const date = sheet.date('2026-02-02', 'Of the first margin: a day with quotes of both metal and oxide.');
    const rate = rateLine(sheet, firstRow, feeds);
    const { vat, vatRate, massFraction, mostDaysApart } = inputs;
    const vatCell = `$B$${firstRow + 2}`;
    sheet.input(firstRow + 1, { ...vat, from: vatWords(vatCell, vat.from) }, [vat.value]);
    sheet.input(firstRow + 2, vatRate, [vatRate.value]);
    const fraction = sheet.input(firstRow + 3, massFraction, [massFraction.value]);
    const most = sheet.input(firstRow + 4, mostDaysApart, [mostDaysApart.value]);
    cited.table('VAT rate', 'policies', 'China; kind=tax; status=in force when reported');
    cited.source('atomic weights', constantOf(edition, 'atomic-weight-nd').source);
    const divisor = vatDivisor(vatCell, `$B$${firstRow + 3}`);
    const header = firstRow + 6;
    const core = addMargins(sheet, header, { date, rate, fraction, divisor });
    addPremia(sheet, header + pairs.length + 4, { rate, divisor, most });
    sheet.notes([
      'Metal less oxide compares two quotes of one basis and one day: where the latest quotes by the date are of two days there is a dash, with both days beside it. A kg of metal takes more than a kg of oxide: "Over oxide" takes the oxide in it off, "Metal − oxide" is the plain difference. Neither is a profit: reagents, power and losses are in it.',
      'Chinese quotes have VAT in them or not by the cell above: their sources do not state it, so a margin without VAT is only as good as that cell. European assessments are taken as they are printed. Currency is converted at the one rate above, whatever the day.',
      'Europe less China needs two quotes of about one day: further apart than the cell above allows there is a dash, because the difference would be of time as much as of place. The Chinese quotes nearest to the European ones are shown with their days; type other dates, or more days, at your own risk.',
    ]);
    return sheet.layout(core, { header });
  },
});

interface Cells {
  readonly rate: string;
  readonly divisor: string;
}

function addMargins(
  sheet: TemplateSheet,
  header: number,
  { date, rate, fraction, divisor }: Cells & { readonly date: string; readonly fraction: string },
): { row: number; column: number; rows: number; columns: number } {
  const { draft, cited } = sheet;
  const columns = [
    'Metal less oxide, NdPr',
    'Date',
    'Basis',
    'Metal',
    'Oxide',
    'Metal − oxide',
    'Over oxide',
  ];
  sheet.header(header, [...columns, '… ex VAT', '… in USD', 'Source of the metal, or why a dash'], 3, 9);
  draft.values(header + 1, 0, [['', '', '', 'CNY/kg', 'CNY/kg', 'CNY/kg', 'CNY/kg', 'CNY/kg', 'USD/kg', '']]);
  draft.style({ row: header + 1, column: 0, rows: 1, columns: 10 }, 'units');
  const rows = [['', 'spot China'] as const, ...pairs];
  rows.forEach(([when, basis], at) => {
    const row = header + 2 + at;
    const n = row + 1;
    draft.text(row, 0, at === 0 ? 'On the date above' : 'Earlier');
    sheet.cell(row, 1, at === 0 ? `=IF(${date}="","",${date})` : when);
    sheet.cell(row, 2, basis);
    draft.style({ row, column: 1, rows: 1, columns: 2 }, 'input');
    const day = (form: string): string => `REE.ASOF("NdPr ${form}","price: "&$C${n},$B${n})`;
    draft.formulas(row, 3, [
      [
        `=REE.PRICE("NdPr metal",$B${n},$C${n},"CNY/kg",${rate})`,
        `=REE.PRICE("NdPr oxide",$B${n},$C${n},"CNY/kg",${rate})`,
        `=IF(${day('metal')}=${day('oxide')},D${n}-E${n},"–")`,
        `=IF(F${n}="–","–",D${n}-E${n}/${fraction})`,
        `=IF(G${n}="–","–",G${n}/${divisor})`,
        `=IF(H${n}="–","–",H${n}/${rate})`,
        `=IF(F${n}="–","Quotes of two days give no margin: metal of "&${isoText(day('metal'))}&", oxide of "&${isoText(day('oxide'))}&".",REE.SOURCE("NdPr metal","price: "&$C${n},$B${n}))`,
      ],
    ]);
    for (const form of ['metal', 'oxide'])
      cited.answer(`NdPr ${form}, ${basis}`, `NdPr ${form}`, `price: ${basis}`, when || '2026-02-02');
  });
  const area = { row: header + 2, column: 3, rows: rows.length, columns: 6 };
  draft.format(area, price);
  draft.style(area, 'numberHeader');
  draft.style({ ...area, column: 9, columns: 1 }, 'note');
  draft.style({ ...area, row: area.row + rows.length - 1, rows: 1, column: 0, columns: 10 }, 'lastLine');
  return area;
}

function addPremia(
  sheet: TemplateSheet,
  header: number,
  { rate, divisor, most }: Cells & { readonly most: string },
): void {
  const { draft, cited } = sheet;
  const columns = [
    'Europe less China',
    'Date, Europe',
    'Basis, Europe',
    'Date, China',
    'Europe',
    'China spot',
    '… ex VAT',
  ];
  sheet.header(header, [...columns, 'Premium', 'Days apart', 'Remark'], 4, 9);
  draft.values(header + 1, 0, [['', '', '', '', 'USD/kg', 'USD/kg', 'USD/kg', 'of China', 'days', '']]);
  draft.style({ row: header + 1, column: 0, rows: 1, columns: 10 }, 'units');
  premia.forEach(([material, europe, basis, china], at) => {
    const row = header + 2 + at;
    const n = row + 1;
    draft.values(row, 0, [[material, europe, basis, china]]);
    draft.style({ row, column: 0, rows: 1, columns: 4 }, 'input');
    const day = (of: string, when: string): string => `REE.ASOF($A${n},"price: "&${of},${when})`;
    draft.formulas(
      row,
      4,
      [
        [
          `=REE.PRICE($A${n},$B${n},$C${n})`,
          `=REE.PRICE($A${n},$D${n},"spot China","USD/kg",${rate})`,
          `=F${n}/${divisor}`,
          `=IF(I${n}>${most},"–",E${n}/G${n}-1)`,
          `=ABS(${day(`$C${n}`, `$B${n}`)}-${day('"spot China"', `$D${n}`)})`,
          `="Quotes of "&${isoText(day(`$C${n}`, `$B${n}`))}&" and "&${isoText(day('"spot China"', `$D${n}`))}&IF(I${n}>${most},": too far apart for a premium.",".")`,
        ],
      ],
      [[price, price, price, '0%', '0', '']],
    );
    cited.answer(`${material}, Europe`, material, `price: ${basis}`, europe);
    cited.answer(`${material}, China`, material, 'price: spot China', china);
  });
  const area = { row: header + 2, column: 4, rows: premia.length, columns: 5 };
  draft.style(area, 'numberHeader');
  draft.style({ ...area, row: area.row + premia.length - 1, rows: 1, column: 0, columns: 10 }, 'lastLine');
}
