import type { ArgumentValue } from '../selection.ts';
import type { CallSyntax } from '../formula/callSyntax.ts';
import type { ReferredValues } from './askCall.ts';

/** The arguments that are one value: literals and single cells; null for one left out, undefined for what is more or not known. */
export function argumentValues(
  call: CallSyntax,
  referred: ReferredValues = new Map(),
): (ArgumentValue | undefined)[] {
  return call.args.map((argument) => {
    switch (argument.kind) {
      case 'omitted':
        return null;
      case 'literal':
        return argument.value;
      case 'array':
        return single(argument.values);
      case 'reference':
        return single(referred.get(argument.address));
      default:
        return undefined;
    }
  });
}

function single(values: readonly (readonly unknown[])[] | undefined): ArgumentValue | undefined {
  const value = values?.length === 1 && values[0]?.length === 1 ? values[0][0] : undefined;
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? value : undefined;
}
