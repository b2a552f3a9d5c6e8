import type { ArgumentSyntax } from '../formula/callSyntax.ts';
import type { ReferredValues } from './askCall.ts';

/** All cells of an argument as texts, without blank ones; none where they are not known here. */
export function argumentTexts(
  argument: ArgumentSyntax | undefined,
  referred: ReferredValues = new Map(),
): readonly string[] {
  return valuesOf(argument, referred)
    .flat()
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String)
    .filter((text) => text !== '');
}

function valuesOf(
  argument: ArgumentSyntax | undefined,
  referred: ReferredValues,
): readonly (readonly unknown[])[] {
  switch (argument?.kind) {
    case 'literal':
      return [[argument.value]];
    case 'array':
      return argument.values;
    case 'reference':
      return referred.get(argument.address) ?? [];
    default:
      return [];
  }
}
