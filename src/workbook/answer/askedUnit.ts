import { unitOfFinding } from '../../dataset/index.ts';
import type { Finding } from '../../dataset/index.ts';
import type { CallRead } from '../selection.ts';

/** Where a function takes the unit. */
const unitAt: Readonly<Record<string, number>> = { PRICE: 3, CAPACITY: 4, PRODUCTION: 3, VALUE: 3 };

/** Whether a function answers with a figure of its own, and not with something about one. */
export function givesFigure(functionId: string): boolean {
  return functionId in unitAt || functionId === 'FACT';
}

/** The unit that the answer of a call is in: the one it asks for, else the usual one. Empty where it is not known here. */
export function askedUnit({ functionId, args }: CallRead, finding: Finding): string {
  const asked = args[unitAt[functionId] ?? -1];
  if (!asked || asked.kind === 'omitted') return unitOfFinding(finding);
  if (asked.kind !== 'literal' && asked.kind !== 'cell') return '';
  return asked.value === null || asked.value === '' ? unitOfFinding(finding) : String(asked.value);
}
