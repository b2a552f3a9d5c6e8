import type { TemplateInput, Feeds } from '../template.ts';
import type { TemplateSheet } from './templateSheet.ts';

const quote = '"NdPr",DATE(2026,2,19),"spot"';

/** What a price in yuan and the same price in dollars, printed side by side, make of a dollar. */
export const cnyPerUsd: TemplateInput = {
  label: 'CNY per USD',
  unit: 'CNY/USD',
  value: `=REE.PRICE(${quote},"CNY/kg")/REE.PRICE(${quote},"USD/kg")`,
  format: '0.00',
  from: 'Implied by the NdPr oxide quote of 2026-02-19, printed in both currencies. Not an official rate: type yours.',
  name: 'REE_CNY_per_USD',
  fedBy: 'rates',
};

/** A rate's cell: the input as it is, or fed by the rate table, for the pair of its label; its address. */
export function rateLine(
  sheet: TemplateSheet,
  row: number,
  { rates }: Feeds,
  rate: TemplateInput = cnyPerUsd,
): string {
  if (rates !== undefined) {
    const fed = fromTable(rates, rate.label, `$B$${row + 1}`);
    return sheet.input(row, { ...rate, from: fed.from }, [fed.value]);
  }
  if (rate !== cnyPerUsd) return sheet.input(row, rate, [rate.value]);
  sheet.cited.answer('CNY per USD, implied', 'NdPr', 'price: spot', '2026-02-19');
  const from = `=IF(N($B$${row + 1})=${String(rate.value).slice(1)},"${rate.from}","Yours: not from the dataset.")`;
  return sheet.input(row, { ...rate, from }, [rate.value]);
}

/** A pair that the table does not have once, with a number, is a dash and words: SUMIFS alone would give 0. */
function fromTable(table: string, pair: string, cell: string): Pick<TemplateInput, 'value' | 'from'> {
  const ofPair = `${table}[Pair],"${pair}"`;
  return {
    value: `=IF(COUNTIFS(${ofPair},${table}[Rate],">0")=1,SUMIFS(${table}[Rate],${ofPair}),"–")`,
    from: `=IF(ISNUMBER(${cell}),"From the rate table ${table}.","The rate table ${table} has no single rate for ${pair}: type it there.")`,
  };
}
