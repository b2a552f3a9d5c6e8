import type { Call } from '../../functions/index.ts';
import type { ArgumentSyntax, CallSyntax } from '../formula/callSyntax.ts';
import type { ReferredValues } from './askCall.ts';

/** A call with the values of its arguments; undefined where only Excel knows one of them. */
export function knownCall({ functionId, args }: CallSyntax, referred: ReferredValues): Call | undefined {
  const known = args.map((argument) => valueOf(argument, referred));
  return known.includes(undefined) ? undefined : { id: functionId, args: known };
}

function valueOf(argument: ArgumentSyntax, referred: ReferredValues): unknown {
  switch (argument.kind) {
    case 'omitted':
      return null;
    case 'literal':
      return argument.value;
    case 'array':
      return argument.values;
    case 'reference':
      return argument.isSpill ? undefined : referred.get(argument.address);
    case 'call':
      return knownCall(argument.call, referred);
    case 'expression':
      return undefined;
  }
}
