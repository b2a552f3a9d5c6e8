import type { ArgumentValue, CallQuestion } from '../selection.ts';

/** Where a function has what SOURCE asks for: positions of its arguments. */
const asMeasure: ReadonlySet<string> = new Set(['VALUE', 'FACT', 'SOURCE', 'ASOF', 'UNIT', 'AGE', 'CLAIMS']);

/**
 * The name, measure and date with which SOURCE cites the very claim that a call answers with.
 * Undefined for a function whose answer has no single source, and where the name or the measure is not given.
 *
 * @example
 * callQuestion('PRICE', ['NdPr', 2024, 'spot']) //=> { name: 'NdPr', measure: 'price: spot', date: 2024 }
 */
export function callQuestion(
  functionId: string,
  args: readonly (ArgumentValue | undefined)[],
): CallQuestion | undefined {
  if (asMeasure.has(functionId)) return question(args[0], args[1], args[2]);
  switch (functionId) {
    case 'PRICE':
      return question(args[0], measured('price', args[2]), args[1]);
    case 'CAPACITY':
      return question(args[0], measured('nameplate capacity', args[1], args[3]), args[2]);
    case 'PRODUCTION':
      return question(args[0], measured('production', args[1]), args[2]);
    default:
      return undefined;
  }
}

function measured(measure: string, ...qualifiers: readonly (ArgumentValue | undefined)[]): string {
  const given = qualifiers.filter((one) => one !== undefined && one !== null && one !== '');
  return given.length === 0 ? measure : `${measure}: ${given.join(', ')}`;
}

function question(
  name: ArgumentValue | undefined,
  measure: ArgumentValue | undefined,
  date: ArgumentValue | undefined,
): CallQuestion | undefined {
  if (!isName(name) || !isName(measure) || typeof date === 'boolean') return undefined;
  return { name: String(name), measure: String(measure), date: date === '' ? null : (date ?? null) };
}

function isName(value: ArgumentValue | undefined): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value !== '');
}
