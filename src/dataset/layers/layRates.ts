import type { RateTable } from '../../model/index.ts';
import type { Edition } from '../edition.ts';

/** An edition whose `rate` arguments can name tables of the user. */
export function layRates(below: Edition, tables: readonly RateTable[]): Edition {
  return tables.length === 0
    ? below
    : Object.freeze({ ...below, rateTables: [...below.rateTables, ...tables] });
}
