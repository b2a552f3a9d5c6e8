import { readExchange, unitOfFinding, valueIn } from '../../dataset/index.ts';
import type { Edition, Finding } from '../../dataset/index.ts';
import { unlessRefused } from '../../model/index.ts';
import type { ArgumentRead, CallRead } from '../selection.ts';

/** Where a function takes the unit. */
const unitAt: Readonly<Record<string, number>> = { PRICE: 3, CAPACITY: 4, PRODUCTION: 3, VALUE: 3 };
/** And the rate. */
const rateAt: Readonly<Record<string, number>> = { PRICE: 4 };

/** Whether a function answers with a figure of its own, and not with something about one. */
export function givesFigure(functionId: string): boolean {
  return functionId in unitAt || functionId === 'FACT';
}

/** The unit that the answer of a call is in: the one it asks for, else the usual one. Empty where it is not known here. */
export function askedUnit(edition: Edition, { functionId, args }: CallRead, finding: Finding): string {
  const [unit, rate] = [args[unitAt[functionId] ?? -1], args[rateAt[functionId] ?? -1]].map(given);
  if (unit === undefined || rate === undefined) return '';
  if (unit !== '') return String(unit);
  if (rate === '') return unitOfFinding(finding);
  return unlessRefused(() => valueIn(finding, '', readExchange(edition, rate)).unit) ?? '';
}

/** Empty for what is left out, undefined for what only Excel can calculate. */
function given(argument: ArgumentRead | undefined): string | number | boolean | undefined {
  if (!argument || argument.kind === 'omitted') return '';
  if (argument.kind !== 'literal' && argument.kind !== 'cell') return undefined;
  return argument.value ?? '';
}
