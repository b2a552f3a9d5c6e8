import { isReference, tokenize } from '@borgar/fx';
import { qualify, splitQualified } from '../address.ts';

/** A formula whose references to one sheet lead to another; undefined where it has none. */
export function moveToSheet(formula: string, from: string, to: string): string | undefined {
  const wanted = from.toLowerCase();
  let isMoved = false;
  const written = tokenize(formula).map((token) => {
    const { sheet, address } = isReference(token) ? splitQualified(token.value) : {};
    if (address === undefined || sheet?.toLowerCase() !== wanted) return token.value;
    isMoved = true;
    return qualify(to, address);
  });
  return isMoved ? written.join('') : undefined;
}
