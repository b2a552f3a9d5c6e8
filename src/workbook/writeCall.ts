import type { FunctionId } from '../functions/index.ts';

export type WrittenArgument =
  string | number | boolean | null | readonly string[] | readonly (readonly (string | number)[])[];

/**
 * Writes a call as `range.formulas` takes it; null leaves an argument out, a list becomes a column.
 *
 * @example
 * writeCall('PRICE', ['NdPr', null, 'spot']) //=> '=REE.PRICE("NdPr",,"spot")'
 * writeCall('COMPARE', [['10X', 'Independence'], 'capacity']) //=> '=REE.COMPARE({"10X";"Independence"},"capacity")'
 */
export function writeCall(functionId: FunctionId, args: readonly WrittenArgument[]): string {
  let count = args.length;
  while (count > 0 && args[count - 1] === null) count--;
  return `=REE.${functionId}(${args.slice(0, count).map(written).join(',')})`;
}

function written(argument: WrittenArgument): string {
  if (argument === null) return '';
  if (typeof argument === 'string') return `"${argument.replaceAll('"', '""')}"`;
  if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
  if (typeof argument === 'number') return String(argument);
  return `{${argument.map((row) => (typeof row === 'string' ? [row] : row).map(written).join(',')).join(';')}}`;
}
