import { isReadable } from '../excel/readReferred.ts';
import type { CallSyntax } from './callSyntax.ts';

/** The first argument that only Excel can calculate, as it stands there: `DATE(2024,1,1)`, `B3#`, `A:A`. */
export function calculatedArgument({ args }: CallSyntax): string | undefined {
  for (const argument of args) {
    if (argument.kind === 'expression') return argument.text;
    if (argument.kind === 'reference' && argument.isSpill) return `${argument.address}#`;
    if (argument.kind === 'reference' && !isReadable(argument.address)) return argument.address;
    const inner = argument.kind === 'call' ? calculatedArgument(argument.call) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}
