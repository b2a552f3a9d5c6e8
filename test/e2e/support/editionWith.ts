import { readFileSync } from 'node:fs';
import type { EncodedEdition } from '../../../src/dataset/index.ts';

/** The built edition as the next one, in which one claim says something else. */
export function editionWith(claim: string, value: number): EncodedEdition {
  const edition = JSON.parse(readFileSync('build/edition.json', 'utf8')) as EncodedEdition;
  const { id, value: values } = edition.tables.observations!.columns;
  if (!id || !('words' in id) || !values || !('numbers' in values)) throw new Error('Another format.');
  const row = id.codes.indexOf(id.words.indexOf(claim) + 1);
  const index = values.rows ? values.rows.indexOf(row) : row;
  const numbers = values.numbers.map((number, place) => (place === index ? value : number));
  const observations = edition.tables.observations!;
  const columns = { ...observations.columns, value: { ...values, numbers } };
  return {
    ...edition,
    id: `${edition.id}.1`,
    tables: { ...edition.tables, observations: { ...observations, columns } },
  };
}
