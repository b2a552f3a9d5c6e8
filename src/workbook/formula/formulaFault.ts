import { tokenize } from '@borgar/fx';

/** Why a formula cannot be read, and how to mend it. */
export interface FormulaFault {
  readonly what: string;
  readonly repair: string;
}

/**
 * The slip that keeps a formula from being read, where it is one of the usual ones: a quotation mark or bracket without its
 * partner, arguments separated as Excel shows them elsewhere.
 */
export function formulaFault(formula: string): FormulaFault | undefined {
  const tokens = tokenize(formula);
  if (tokens.some((token) => token.unterminated))
    return { what: 'A quotation mark is not closed.', repair: 'Put " behind the text.' };
  const signs = tokens.filter(({ type }) => type === 'operator').map(({ value }) => value);
  const depth = count(signs, '(') - count(signs, ')');
  if (depth > 0) return { what: 'A bracket is not closed.', repair: `Put ${')'.repeat(depth)} at the end.` };
  if (depth < 0) return { what: 'There is a closing bracket too many.', repair: 'Take it out.' };
  return hasSemicolon(signs)
    ? {
        what: 'The arguments are separated by semicolons.',
        repair: 'Put commas here, and points in numbers; the cell shows it as your Excel does.',
      }
    : undefined;
}

function count(signs: readonly string[], wanted: string): number {
  return signs.filter((sign) => sign === wanted).length;
}

/** Outside of an array constant, where it separates rows. */
function hasSemicolon(signs: readonly string[]): boolean {
  let braces = 0;
  for (const sign of signs) {
    if (sign === '{') braces += 1;
    if (sign === '}') braces -= 1;
    if (sign === ';' && braces === 0) return true;
  }
  return false;
}
