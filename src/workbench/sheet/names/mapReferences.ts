import { isReference, tokenize } from '@borgar/fx';
import type { Token } from '@borgar/fx';
import { splitQualified } from '../address.ts';

/** A formula with something else for each reference to a sheet; undefined where it has none. */
export function mapReferences(
  formula: string,
  sheet: string,
  toOther: (address: string) => string,
): string | undefined {
  const tokens = tokenize(formula);
  const mapped = tokens.map((token) => {
    const address = addressOn(sheet, token);
    return address === undefined ? undefined : toOther(address);
  });
  if (mapped.every((one) => one === undefined)) return undefined;
  return tokens.map(({ value }, at) => mapped[at] ?? value).join('');
}

/** What a reference names on this sheet; undefined for anything else. */
function addressOn(wanted: string, token: Token): string | undefined {
  if (!isReference(token)) return undefined;
  const { sheet, address } = splitQualified(token.value);
  return sheet?.toLowerCase() === wanted.toLowerCase() ? address : undefined;
}
