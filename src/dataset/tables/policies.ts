import type { Policy } from '../records.ts';
import { date, flag, name, names, number, text } from './columnKinds.ts';
import { defineTable } from './defineTable.ts';
import { sourceColumns } from './sourceColumns.ts';

/** Controls, laws, tariffs, quotas, frameworks, as claimed: one row per claim. */
export const policies = defineTable<Policy>({
  name: 'policies',
  columns: [
    text('id', ({ id }) => id),
    name('policy', ({ entity }) => entity),
    text('name', (policy) => policy.name),
    text('kind', ({ kind }) => kind),
    text('instrument', ({ instrument }) => instrument),
    names('jurisdictions', ({ jurisdictions }) => jurisdictions),
    names('materials', ({ materials }) => materials),
    number('value', ({ value }) => value),
    text('unit', ({ unit }) => unit),
    ...date('announced', ({ announced }: Policy) => announced),
    ...date('effective from', ({ effectiveFrom }: Policy) => effectiveFrom),
    ...date('effective to', ({ effectiveTo }: Policy) => effectiveTo),
    ...date('suspended from', ({ suspendedFrom }: Policy) => suspendedFrom),
    ...date('suspended to', ({ suspendedTo }: Policy) => suspendedTo),
    text('status', ({ status }) => status),
    flag('superseded', ({ superseded }) => superseded),
    ...sourceColumns(({ source }: Policy) => source),
    text('locator', ({ locator }) => locator),
    text('note', ({ note }) => note),
  ],
  listRows: ({ policies: rows }) => rows,
  roles: ({ entity, jurisdictions, materials }) => [entity, ...jurisdictions, ...materials],
});
