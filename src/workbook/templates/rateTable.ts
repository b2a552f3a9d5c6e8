import { defineTemplate } from './parts/defineTemplate.ts';
import { cnyPerUsd } from './parts/rates.ts';
import { firstRow } from './parts/templateSheet.ts';
import { isoText } from './parts/isoText.ts';
import type { TemplateInput } from './template.ts';

/** Pairs that the edition has no figure for: the user's own, blank at first. */
const own = (label: string, unit: string): TemplateInput => ({
  label,
  unit,
  value: '',
  format: '0.0000',
  from: 'Not in the dataset: type the rate, its day and its source.',
  name: '',
});

const inputs = {
  cnyPerUsd,
  usdPerAud: own('USD per AUD', 'USD/AUD'),
  usdPerEur: own('USD per EUR', 'USD/EUR'),
  jpyPerUsd: own('JPY per USD', 'JPY/USD'),
};

/** As the `rate` argument takes it, from the row's own pair and rate: both follow where the table is sorted or retyped. */
function forRate(row: number): string {
  const [pair, rate] = [`$A${row}`, `$B${row}`];
  const isPair = `AND(LEN(${pair})=11,MID(${pair},4,5)=" per ")`;
  // A number as text has the decimal separator of the computer.
  const asText = `RIGHT(${pair},3)&LEFT(${pair},3)&" "&SUBSTITUTE(${rate},",",".")`;
  return `=IF(${rate}="","",IF(${pair}="CNY per USD",${rate},IF(${isPair},${asText},"–")))`;
}

/** Exchange rates in one place, as a table that other templates and the `rate` argument read. */
export const rateTable = defineTemplate({
  id: 'rate-table',
  label: 'Rate table',
  purpose: 'Exchange rates in one place, for the rate argument of the functions and for other templates.',
  inputs,
  widthsChars: [26, 13, 12, 13, 14, 100],
  draw: (sheet) => {
    const { draft, cited } = sheet;
    const date = sheet.date(
      '2026-02-19',
      'Day of a quote printed in two currencies, which gives CNY per USD.',
    );
    const pairs = Object.values(inputs);
    const header = firstRow;
    sheet.header(header, ['Pair', 'Rate', 'Unit', 'Date', 'For rate', 'Source'], 1, 2);
    pairs.forEach(({ label, unit, value, format, from }, at) => {
      const row = header + 1 + at;
      const cell = `$B${row + 1}`;
      draft.text(row, 0, label);
      const rate = String(value).replaceAll('DATE(2026,2,19)', date);
      const isImplied = `N(${cell})=${rate.slice(1)}`;
      sheet.cell(row, 1, rate);
      draft.style({ row, column: 1, rows: 1, columns: 1 }, 'input');
      draft.format({ row, column: 1, rows: 1, columns: 1 }, format);
      draft.text(row, 2, unit, 'note');
      sheet.cell(row, 3, at === 0 ? `=IF(${isImplied},${date},"")` : '');
      draft.style({ row, column: 3, rows: 1, columns: 1 }, 'input');
      draft.style({ row, column: 3, rows: 1, columns: 1 }, 'numberHeader');
      sheet.cell(row, 4, forRate(row + 1));
      draft.format({ row, column: 4, rows: 1, columns: 1 }, '0.00');
      draft.style({ row, column: 4, rows: 1, columns: 1 }, 'numberHeader');
      const typed = 'Yours: type its day and its source.';
      const implied = `"Implied by the NdPr oxide quote of "&${isoText(date)}&", printed in both currencies. Not an official rate: type yours."`;
      sheet.cell(row, 5, at === 0 ? `=IF(${isImplied},${implied},"${typed}")` : from);
      draft.style({ row, column: 5, rows: 1, columns: 1 }, 'note');
    });
    draft.style({ row: header, column: 3, rows: 1, columns: 2 }, 'numberHeader');
    draft.table({ row: header, column: 0, rows: pairs.length + 1, columns: 6 }, 'ReeRates');
    cited.answer('CNY per USD', 'NdPr', 'price: spot', '2026-02-19');
    const example = draft.nextRow + 1;
    sheet.heading(example, 'How it is used');
    sheet.line(example + 1, {
      label: 'NdPr oxide, spot, in USD',
      cells: [
        '=REE.PRICE("NdPr","2026-01","spot","USD/kg",AVERAGEIFS(ReeRates[For rate],ReeRates[Pair],"CNY per USD"))',
      ],
      unit: 'USD/kg',
      format: '#,##0.00',
      note: 'Quoted in CNY/t in January 2026; the rate comes from the table.',
    });
    cited.answer('NdPr oxide, spot', 'NdPr', 'price: spot', '2026-01');
    sheet.notes([
      'The dataset holds no exchange rates. CNY per USD is what a quote printed in both currencies implies on its day; every other rate is an input.',
      'Add a row for another pair, written as "USD per EUR". "For rate" is what the rate argument takes, made of the pair and the rate of its row: a number for CNY per USD, else text such as "AUDUSD 0.65"; a dash where the pair cannot be read.',
    ]);
    return sheet.layout({ row: example + 1, column: 1, rows: 1, columns: 1 }, { header });
  },
});
