import { convertUnit, mustMend, parseUnit, rateFactor, readUnit, sameMeasure } from '../../model/index.ts';
import type { Exchange, Unit } from '../../model/index.ts';
import { numberWords, periodWords } from './words.ts';
import type { Finding } from './finding.ts';
import { figureOf } from './price.ts';

/** A figure in the unit asked for. */
export interface Amount {
  readonly value: number;
  readonly unit: Unit;
}

const priceExamples = ['USD/kg', 'USD/t', 'USD/lb', 'CNY/kg', 'CNY/t'] as const;
const massExamples = ['t', 'kt', 'kg'] as const;
const flowExamples = ['t/yr', 'kt/yr', 'kg/yr', 'short ton/yr'] as const;

/**
 * A price in the unit asked for, USD/kg where none is. Throws a `#VALUE!` refusal for a unit that is not one of a price
 * and, with the figure and its date, for a currency that needs a rate.
 */
export function priceIn(finding: Finding, unit: string, rate: Exchange | undefined): Amount {
  const native = readUnit(finding.unit)!;
  const target =
    unit === '' ? withSubstance('USD/kg', native) : parseUnit(unit, 'price', priceExamplesOf(native));
  checkSubstance(native, target, finding, priceExamplesOf(native));
  const value = Number(finding.value);
  if (native.currency === target.currency) return { value: convertUnit(value, native, target), unit: target };
  return exchanged(finding, native, target, rate) ?? refuseCurrency(finding, native, target, rate);
}

/** A capacity in the unit asked for, t/yr where none is (t REO/yr where it is printed so). */
export function flowIn(finding: Finding, unit: string): Amount {
  const native = readUnit(finding.unit)!;
  const target = unit === '' ? defaultFlow(native) : parseUnit(unit, 'flow', flowExamples);
  if (native.substance.includes('unqualified') && (unit === '' || target.text !== native.text)) {
    throw mustMend(
      `${figureWords(finding)}: short, long or metric is not stated.`,
      `Ask for "${native.text}" to have it as printed.`,
    );
  }
  checkSubstance(native, target, finding, [native.text]);
  if (native.per !== target.per) {
    throw mustMend(
      `${figureWords(finding)} is per ${native.per}, not per ${target.per}.`,
      `Ask for ${native.text}: nothing says how long it runs.`,
    );
  }
  return { value: convertUnit(Number(finding.value), native, target), unit: target };
}

/** A mass in the unit asked for, as printed where none is. */
export function massIn(finding: Finding, unit: string): Amount {
  const native = readUnit(finding.unit)!;
  const own = massExamples.map((example) => (native.substance === 'REO' ? `${example} REO` : example));
  const target = unit === '' ? native : parseUnit(unit, 'mass', own);
  checkSubstance(native, target, finding, own);
  return { value: convertUnit(Number(finding.value), native, target), unit: target };
}

/** An amount of money in the currency asked for, as printed where none is. */
export function moneyIn(finding: Finding, unit: string, rate: Exchange | undefined): Amount {
  const native = readUnit(finding.unit)!;
  const target = unit === '' ? native : parseUnit(unit, 'money', [native.text]);
  if (native.currency === target.currency) return { value: Number(finding.value), unit: target };
  return exchanged(finding, native, target, rate) ?? refuseCurrency(finding, native, target, rate);
}

/** A share, a time, an area or a count in the unit asked for, as printed where none is. */
export function plainIn(finding: Finding, unit: string): Amount {
  const native = readUnit(finding.unit)!;
  const target = unit === '' ? native : parseUnit(unit, native.dimension, [native.text]);
  return { value: convertUnit(Number(finding.value), native, target), unit: target };
}

/** The unit in which a finding is given where none is asked for; as printed where that would need a rate. */
export function unitOfFinding(finding: Finding): string {
  const native = readUnit(finding.unit);
  switch (native?.dimension) {
    case 'price': {
      const target = withSubstance('USD/kg', native);
      const isReached =
        native.currency === target.currency || exchanged(finding, native, target, undefined) !== undefined;
      return isReached ? target.text : native.text;
    }
    case 'flow':
      return defaultFlow(native).text;
    default:
      return finding.unit;
  }
}

/** "898,800 CNY/t of 2 Feb 2026". */
export function figureWords({ value, unit, claims }: Finding): string {
  const figure = typeof value === 'number' ? numberWords(value) : value;
  return `${figure} ${unit} of ${periodWords(claims[0].period)}`;
}

function exchanged(
  { claims, value: figure }: Finding,
  native: Unit,
  target: Unit,
  rate: Exchange | undefined,
): Amount | undefined {
  const factor = rate && rateFactor(rate, native.currency, target.currency, claims[0].period?.to);
  const value = Number(figure);
  if (factor) {
    const inMoney = factor.divide ? value / factor.by : value * factor.by;
    return { value: convertUnit(inMoney, native, target), unit: target };
  }
  const claim = claims[0];
  // A sum is not what one of its parts is printed as beside.
  if (figureOf(claim).value !== figure) return undefined;
  const printed = claim.convertedValue === undefined ? undefined : readUnit(claim.convertedUnit);
  if (printed?.currency !== target.currency || !sameMeasure(printed, target)) return undefined;
  return { value: convertUnit(claim.convertedValue!, printed, target), unit: target };
}

function refuseCurrency(finding: Finding, native: Unit, target: Unit, given: Exchange | undefined): never {
  const pair = [native.currency, target.currency].sort().join('');
  const rate =
    pair === 'CNYUSD'
      ? 'give the rate (CNY per USD)'
      : `give the rate ("${native.currency}${target.currency} …")`;
  const lacking = given && 'rates' in given ? `; ${given.name} has no rate for it` : '';
  throw mustMend(`${figureWords(finding)}${lacking}; for ${target.text}, ${rate} or ask for ${native.text}.`);
}

function checkSubstance(native: Unit, target: Unit, finding: Finding, examples: readonly string[]): void {
  if (native.substance === target.substance) return;
  throw mustMend(
    `${figureWords(finding)} is not in ${target.text}: the masses differ in what they are of.`,
    `Use ${examples.join(', ')}.`,
  );
}

function withSubstance(text: string, { substance }: Unit): Unit {
  return readUnit(substance === '' ? text : `${text} ${substance}`) ?? readUnit(text)!;
}

function priceExamplesOf({ substance }: Unit): string[] {
  return priceExamples.map((example) => (substance === '' ? example : `${example} ${substance}`));
}

function defaultFlow(native: Unit): Unit {
  if (native.per !== 'yr' || native.substance.includes('unqualified')) return native;
  return readUnit(native.substance === '' ? 't/yr' : `t ${native.substance}/yr`)!;
}
