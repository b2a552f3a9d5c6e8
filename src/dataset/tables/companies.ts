import type { Entity } from '../records.ts';
import { list, name, names } from './columnKinds.ts';
import { defineTable } from './defineTable.ts';
import { entityColumns, entityRoles, entityRows, otherNameColumns, ownersColumn } from './entityColumns.ts';
import { listPlants } from '../answer/operators.ts';

/** Companies with their plants. */
export const companies = defineTable<Entity>({
  name: 'companies',
  columns: [
    ...entityColumns,
    list('tickers', ({ tickers }) => tickers),
    name('parent', ({ parent }) => parent),
    ownersColumn,
    names('facilities', (entity, edition) => listPlants(edition, entity, undefined)),
    ...otherNameColumns,
  ],
  listRows: entityRows('company'),
  roles: (entity, edition) => [
    ...entityRoles(entity, edition),
    ...edition.entities
      .filter(({ kind, parent }) => kind === 'facility' && parent === entity.id)
      .map(({ id }) => id),
  ],
});
