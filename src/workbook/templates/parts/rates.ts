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
};

/** The rate of a pair in a rate table, as a formula. */
export function rateFrom(table: string, pair: string): string {
  return `=SUMIFS(${table}[Rate],${table}[Pair],"${pair}")`;
}

/** The rate's cell: from the rate table that feeds the sheet, else what the edition implies. Its address. */
export function rateLine(sheet: TemplateSheet, row: number, { rates }: Feeds, columns = 1): string {
  const first = rates === undefined ? cnyPerUsd.value : rateFrom(rates, cnyPerUsd.label);
  const from = rates === undefined ? cnyPerUsd.from : `From the rate table ${rates}.`;
  const beside = Array.from({ length: columns - 1 }, () => `=$B$${row + 1}`);
  if (rates === undefined) sheet.cited.answer('CNY per USD, implied', 'NdPr', 'price: spot', '2026-02-19');
  return sheet.input(row, { ...cnyPerUsd, from }, [first, ...beside]);
}
