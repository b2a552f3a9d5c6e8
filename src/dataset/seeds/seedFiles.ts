import { schemas } from './schemas.ts';
import type { SeedTable } from './schemas.ts';

const observationBase = ['id', 'period', 'status', 'source', 'locator', 'note'];

export interface SeedFile<T extends SeedTable = SeedTable> {
  readonly file: string;
  readonly table: T;
  /** Columns that may be absent because nothing in this file needs them; all others of the table must be there. */
  readonly optional: readonly string[];
}

const observationColumns = Object.keys(schemas.observations.shape);

function observations(file: string, columns: readonly string[]): SeedFile<'observations'> {
  const needed = [...observationBase, ...columns];
  return {
    file,
    table: 'observations',
    optional: observationColumns.filter((column) => !needed.includes(column)),
  };
}

/** Every file under seeds/, in the order in which they are read. */
export const seedFiles: readonly SeedFile[] = [
  { file: 'edition.csv', table: 'edition', optional: [] },
  { file: 'sources.csv', table: 'sources', optional: [] },
  { file: 'entities.csv', table: 'entities', optional: [] },
  { file: 'ownership.csv', table: 'ownership', optional: [] },
  { file: 'materials.csv', table: 'materials', optional: [] },
  { file: 'measures.csv', table: 'measures', optional: [] },
  { file: 'series.csv', table: 'series', optional: [] },
  { file: 'decisions.csv', table: 'decisions', optional: [] },
  { file: 'constants.csv', table: 'constants', optional: [] },
  { file: 'events.csv', table: 'events', optional: [] },
  { file: 'stages.csv', table: 'stages', optional: [] },
  { file: 'parties.csv', table: 'parties', optional: [] },
  { file: 'policies.csv', table: 'policies', optional: [] },
  { file: 'totals.csv', table: 'totals', optional: [] },
  { file: 'disagreements.csv', table: 'disagreements', optional: [] },
  observations('prices.csv', [
    'series',
    'value',
    'low',
    'high',
    'unit',
    'bound',
    'asPrinted',
    'convertedValue',
    'convertedUnit',
    'convertedSource',
    'derived',
  ]),
  observations('capacities.csv', [
    'subject',
    'measure',
    'product',
    'value',
    'low',
    'high',
    'unit',
    'bound',
    'asPrinted',
    'state',
    'scope',
    'direction',
    'phase',
    'facilities',
    'start',
    'location',
    'derived',
    'supersedes',
  ]),
  observations('locations.csv', ['subject', 'measure', 'text', 'state']),
  observations('starts.csv', [
    'subject',
    'measure',
    'product',
    'bound',
    'state',
    'scope',
    'phase',
    'facilities',
    'start',
    'location',
    'derived',
    'asPrinted',
  ]),
  observations('production.csv', [
    'subject',
    'measure',
    'product',
    'value',
    'low',
    'high',
    'unit',
    'bound',
    'scope',
    'phase',
    'facilities',
    'asPrinted',
    'supersedes',
  ]),
  observations('financials.csv', [
    'subject',
    'measure',
    'value',
    'low',
    'high',
    'text',
    'unit',
    'bound',
    'phase',
    'facilities',
    'start',
    'asPrinted',
  ]),
  observations('statements.csv', ['subject', 'measure', 'product', 'text', 'asPrinted']),
  observations('briefing.csv', [
    'subject',
    'measure',
    'product',
    'value',
    'text',
    'unit',
    'bound',
    'state',
    'facilities',
    'start',
    'asPrinted',
  ]),
];
