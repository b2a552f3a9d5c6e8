import type { Edition } from '../dataset/index.ts';
import { capacityStatuses } from '../dataset/index.ts';
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
  ];
}
