import { parseStructRef, stringifyStructRef, tokenize } from '@borgar/fx';

/**
 * A formula with other names for cells and tables; `names` leads from what stands there, in lower case, to what is to.
 *
 * @example
 * renameIn('=SUM(Rates[rate])*REE_volume', new Map([['rates', 'Rates_2']])) //=> '=SUM(Rates_2[rate])*REE_volume'
 */
export function renameIn(formula: string, names: ReadonlyMap<string, string>): string {
  if ([...names].every(([from, to]) => from === to.toLowerCase())) return formula;
  return tokenize(formula)
    .map(({ type, value }) => {
      if (type === 'range_named') return names.get(value.toLowerCase()) ?? value;
      return type === 'structured' ? renamedTable(value, names) : value;
    })
    .join('');
}

function renamedTable(reference: string, names: ReadonlyMap<string, string>): string {
  const read = parseStructRef(reference);
  const name = read?.table === undefined ? undefined : names.get(read.table.toLowerCase());
  return read && name !== undefined ? stringifyStructRef({ ...read, table: name }) : reference;
}
