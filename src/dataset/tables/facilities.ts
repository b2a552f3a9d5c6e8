import type { Entity } from '../records.ts';
import { name } from './columnKinds.ts';
import { defineTable } from './defineTable.ts';
import { entityColumns, entityRoles, entityRows, otherNameColumns, ownersColumn } from './entityColumns.ts';

/** Mines and plants. */
export const facilities = defineTable<Entity>({
  name: 'facilities',
  columns: [...entityColumns, name('operator', ({ parent }) => parent), ownersColumn, ...otherNameColumns],
  listRows: entityRows('facility'),
  roles: entityRoles,
});
