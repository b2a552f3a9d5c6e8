import type { ArgumentSyntax, CallSyntax } from '../formula/callSyntax.ts';
import type { ReferredValues } from './askCall.ts';
import { plain } from './resolveCalls.ts';

/** Functions that answer arrays cell by cell, each cell a question of its own. */
const cellByCell: ReadonlySet<string> = new Set([
  'PRICE',
  'CAPACITY',
  'PRODUCTION',
  'VALUE',
  'FACT',
  'SOURCE',
  'ASOF',
  'UNIT',
  'AGE',
]);

/**
 * The call that gives one cell of what a call answers; undefined for a function that answers as a whole, and where an
 * argument is not known here.
 *
 * @example
 * elementCall(PRICE({"NdPr","Dy"},{2024;2025}), new Map(), 1, 0)?.text //=> 'REE.PRICE("NdPr",2025)'
 */
export function elementCall(
  { functionId, args }: CallSyntax,
  referred: ReferredValues,
  row: number,
  column: number,
): CallSyntax | undefined {
  if (!cellByCell.has(functionId)) return undefined;
  const own: ArgumentSyntax[] = [];
  for (const argument of args) {
    const element = elementOf(argument, referred, row, column);
    if (!element) return undefined;
    own.push(element);
  }
  return { functionId, args: own, text: `REE.${functionId}(${own.map(textOf).join(',')})` };
}

function elementOf(
  argument: ArgumentSyntax,
  referred: ReferredValues,
  row: number,
  column: number,
): ArgumentSyntax | undefined {
  if (argument.kind === 'omitted' || argument.kind === 'literal') return argument;
  const values =
    argument.kind === 'array'
      ? argument.values
      : argument.kind === 'reference'
        ? referred.get(argument.address)
        : undefined;
  const line = values?.[values.length === 1 ? 0 : row];
  if (!line) return undefined;
  const value = plain(line[line.length === 1 ? 0 : column]);
  return value === null ? { kind: 'omitted' } : { kind: 'literal', value };
}

function textOf(argument: ArgumentSyntax): string {
  if (argument.kind !== 'literal') return '';
  const { value } = argument;
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}
