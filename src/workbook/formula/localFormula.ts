import { tokenize } from '@borgar/fx';

const turkishWords: Readonly<Record<string, string>> = { TRUE: 'DOĞRU', FALSE: 'YANLIŞ' };

/**
 * A formula as it is typed in a Turkish Excel: list separators, decimals and truth values as there; `decimal` is the sign of
 * the system, which may differ. REE functions keep their names.
 *
 * @example
 * localFormula('=REE.PRICE({"Nd","Dy"},1.5,TRUE)', ',') //=> '=REE.PRICE({"Nd"\\"Dy"};1,5;DOĞRU)'
 */
export function localFormula(formula: string, decimal: string): string {
  const hasComma = decimal === ',';
  let isInArray = false;
  return tokenize(formula)
    .map(({ type, value }) => {
      if (value === '{' || value === '}') isInArray = value === '{';
      if (type === 'bool') return turkishWords[value.toUpperCase()] ?? value;
      if (!hasComma) return value;
      if (type === 'number') return value.replace('.', ',');
      if (type === 'operator' && value === ',') return isInArray ? '\\' : ';';
      return value;
    })
    .join('');
}
