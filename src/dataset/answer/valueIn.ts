import { mustMend, notAvailable, parseUnit, readUnit, dimensionWords } from '../../model/index.ts';
import type { Dimension, Exchange, Unit } from '../../model/index.ts';
import { flowIn, massIn, moneyIn, plainIn, priceIn } from './amount.ts';
import type { Amount } from './amount.ts';
import type { Measure } from '../records.ts';
import type { Finding } from './finding.ts';

/** What a cell shows of a finding, and the unit it is in; a date and a text have none. */
export interface CellValue {
  readonly value: number | string;
  readonly unit: string;
}

const examples: Readonly<Record<Dimension, readonly string[]>> = {
  price: ['USD/kg', 'USD/t', 'USD/lb', 'CNY/kg', 'CNY/t'],
  flow: ['t/yr', 'kt/yr', 'kg/yr', 'short ton/yr'],
  mass: ['t', 'kt', 'kg', 't REO'],
  fraction: ['fraction', 'percent'],
  time: ['years', 'days'],
  area: ['sq ft', 'm²'],
  money: ['USD', 'CNY', 'EUR', 'AUD'],
  count: ['count'],
  date: [],
  text: [],
};

/**
 * Any finding in the unit asked for: numbers of every dimension, dates as Excel serials, texts as they are.
 * Throws a `#VALUE!` refusal for a unit of something else, for money that needs a rate, and for the unit of a date or a text.
 */
export function valueIn(finding: Finding, unit: string, rate?: Exchange): CellValue {
  const { measure, value } = finding;
  if (unit !== '') checkUnit(measure, unit);
  if (measure.valueKind === 'text') return { value, unit: '' };
  if (typeof value === 'string')
    throw notAvailable(`Printed in words: "${value.slice(0, 120)}".`, 'REE.CLAIMS shows it.');
  if (measure.valueKind === 'date') return { value, unit: '' };
  const amount = amountIn(finding, unit, rate);
  return { value: amount.value, unit: amount.unit.text };
}

/** Reads a unit of a figure; refuses one that no figure of the dimension can have, whatever is printed. */
export function checkUnit({ label, valueKind, dimension }: Measure, unit: string): Unit {
  if (valueKind !== 'number')
    throw mustMend(`The ${label} is ${dimensionWords[valueKind]}: it has no unit.`, 'Leave the unit blank.');
  return parseUnit(unit, dimension, examples[dimension]);
}

function amountIn(finding: Finding, unit: string, rate: Exchange | undefined): Amount {
  const native = readUnit(finding.unit)!;
  switch (native.dimension) {
    case 'price':
      return priceIn(finding, unit, rate);
    case 'flow':
      return flowIn(finding, unit);
    case 'mass':
      return massIn(finding, unit);
    case 'money':
      return moneyIn(finding, unit, rate);
    default:
      return plainIn(finding, unit);
  }
}
