import { findConversion, readExchange } from '../dataset/index.ts';
import type { Edition } from '../dataset/index.ts';
import { mustMend } from '../model/index.ts';
import { broadcast, kept, requiredText, textOf } from './call/index.ts';
import type { Cell } from './call/index.ts';

/**
 * A value in another unit: mass, flow, price, share; oxide and metal by standard atomic weights, VAT and money at rates you state. A price made from one of another form is the contained value, not a market price of that form.
 * Never gives #N/A of its own, and #VALUE! where bases would be mixed: the message names what is missing.
 * @customfunction
 * @param value The number to convert. A range gives a result for each cell.
 * @param from Its unit: "USD/kg oxide", "kg Nd2O3", "t REO", "CNY/kg incl VAT 13%". Mt is a million tonnes; mt and a bare ton are refused.
 * @param to The unit wanted: "USD/kg metal", "kg Nd", "CNY/kg ex VAT".
 * @param [material] Which rare earth, where the units do not say it: "Nd", "NdPr 75:25 by metal", "NdPr 75:25 by oxide".
 * @param [rate] CNY per USD as a number above 1, or another pair as text: "AUDUSD 0.65"; or a rate table of the workbook: "rates: ReeRates". Needed where the currencies differ.
 * @returns The value in the unit wanted.
 * @example =ROUND(REE.CONVERT(69,"USD/kg oxide","USD/kg metal","NdPr 75:25 by metal"),2) //=> 81.2
 * @example =ROUND(REE.CONVERT(1,"kg Nd2O3","kg Nd"),5) //=> 0.85736
 * @example =ROUND(REE.CONVERT(850,"CNY/kg incl VAT 13%","CNY/kg ex VAT"),2) //=> 752.21
 * @example =ROUND(REE.CONVERT(850000,"CNY/t","USD/kg",,6.91),2) //=> 123.01
 */
export function convert(
  value: unknown[][],
  from: unknown[][],
  to: unknown[][],
  material?: unknown,
  rate?: unknown,
): unknown[][] {
  return broadcast(convertOf, [value, from, to, material, rate]) as unknown[][];
}

function convertOf(edition: Edition, value: Cell, ...units: Cell[]): number {
  const convertValue = planOf(edition, ...units);
  return convertValue(numberOf(value));
}

const planOf = kept((edition, from: Cell, to: Cell, material: Cell, rate: Cell) =>
  findConversion(edition, {
    from: requiredText(from, 'The unit from which to convert'),
    to: requiredText(to, 'The unit to convert to'),
    material: textOf(material, 'The material'),
    rate: readExchange(edition, rate),
  }),
);

function numberOf(value: Cell): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw value === null || value === ''
    ? mustMend('The value is missing.', 'Give a number, or a cell that holds one.')
    : mustMend('The value is not a number.', 'Give a number, or a cell that holds one.');
}
