import { declaredFunctions } from '../../functions/index.ts';
import { readCallSyntax } from './callSyntax.ts';

/** The first REE function in a formula that there is not: "PRCE". */
export function unknownFunction(formula: string): string | undefined {
  return readCallSyntax(formula).find(({ functionId }) => !(functionId in declaredFunctions))?.functionId;
}
