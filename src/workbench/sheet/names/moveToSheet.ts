import { isReference, tokenize } from '@borgar/fx';
import type { Token } from '@borgar/fx';
import { qualify, splitQualified } from '../address.ts';

/** A formula whose references to one sheet lead to another; undefined where it has none. */
export function moveToSheet(formula: string, from: string, to: string): string | undefined {
  const tokens = tokenize(formula);
  const moved = tokens.map((token) => {
    const address = addressOn(from, token);
    return address === undefined ? undefined : qualify(to, address);
  });
  if (moved.every((one) => one === undefined)) return undefined;
  return tokens.map(({ value }, at) => moved[at] ?? value).join('');
}

/** What a reference names on this sheet; undefined for anything else. */
function addressOn(wanted: string, token: Token): string | undefined {
  if (!isReference(token)) return undefined;
  const { sheet, address } = splitQualified(token.value);
  return sheet?.toLowerCase() === wanted.toLowerCase() ? address : undefined;
}
