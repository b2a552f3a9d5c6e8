import type { Edition } from '../dataset/index.ts';
import { capacityStatuses, listedTables } from '../dataset/index.ts';
import { bases } from '../model/index.ts';

/** A list of words that Excel offers while an argument is typed. */
export interface EnumWords {
  readonly id: string;
  readonly values: readonly { readonly name: string; readonly tooltip?: string }[];
}

const units = [
  'USD/kg',
  'USD/t',
  'USD/lb',
  'CNY/kg',
  'CNY/t',
  't/yr',
  'kt/yr',
  'kg/yr',
  'short ton/yr',
  't',
  'kt',
  't REO',
  'kt REO',
  'fraction',
  'percent',
] as const;

/** What CONVERT leads from and to: one word for each way of saying what a mass is of and whether VAT is in a price. */
const convertible = [
  ...['kg', 't', 'kt', 'Mt', 'lb', 'short ton', 't oxide', 't metal', 't REO', 'kg Nd2O3', 'kg Nd'],
  ...['t/yr', 'kt/yr', 't oxide/yr', 't metal/yr', 't REO/yr'],
  ...[
    'USD/kg',
    'USD/t',
    'USD/lb',
    'CNY/kg',
    'CNY/t',
    'USD/kg oxide',
    'USD/kg metal',
    'CNY/t oxide',
    'CNY/t metal',
  ],
  ...['CNY/kg incl VAT 13%', 'CNY/kg ex VAT', 'CNY/t incl VAT 13%', 'CNY/t ex VAT', 'USD/kg ex VAT'],
] as const;

/** The words of an edition that functions.json offers, by the id of their list. */
export function enumWords(edition: Edition): readonly EnumWords[] {
  const names = (words: readonly string[]): EnumWords['values'] => words.map((name) => ({ name }));
  return [
    { id: 'MATERIAL', values: edition.materials.map(({ name, fullName }) => ({ name, tooltip: fullName })) },
    { id: 'BASIS', values: names(bases) },
    { id: 'STATUS', values: names(capacityStatuses) },
    {
      id: 'MEASURE',
      values: edition.measures.map(({ label, description }) => ({ name: label, tooltip: description })),
    },
    { id: 'UNIT', values: names(units) },
    { id: 'CONVERTIBLE', values: names(convertible) },
    { id: 'TABLE', values: names(listedTables.map(({ name }) => name)) },
  ];
}
