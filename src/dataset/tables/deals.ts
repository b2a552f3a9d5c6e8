import { partyRoles } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import { onRequest } from './column.ts';
import { date, flag, list, name, nameOf, names, number, period, text } from './columnKinds.ts';
import { amountCounted, dealRoles, listDeals } from './deal.ts';
import type { Deal } from './deal.ts';
import { defineTable } from './defineTable.ts';
import { sourceColumns } from './sourceColumns.ts';

/** One row per event. Sum `amount counted`, of one currency. */
export const deals = defineTable<Deal>({
  name: 'deals',
  columns: [
    text('id', ({ event }) => event.id),
    text('name', ({ event }) => event.name),
    text('kind', ({ event }) => event.kind),
    text('instrument', ({ event }) => event.instrument),
    name('subject', ({ event }) => event.subject),
    names('facilities', ({ event }) => event.facilities),
    name('product', ({ event }) => event.product),
    names(
      'parties',
      ({ parties }) => parties.map(({ party, asPrinted }) => party || asPrinted),
      partiesWords,
    ),
    number('amount', ({ event }) => (event.currency === '' ? undefined : event.amount)),
    number('low', ({ event }) => event.low),
    number('high', ({ event }) => event.high),
    text('currency', ({ event }) => event.currency),
    text('bound', ({ event }) => event.bound.replace('exact', '')),
    flag('counts', ({ event }) => event.counts),
    number('amount counted', amountCounted),
    number('quantity', ({ event }) => (event.currency === '' ? event.amount : undefined)),
    text('unit', ({ event }) => event.unit),
    text('stage', ({ reached }) => reached?.stage ?? ''),
    text('stage status', ({ reached }) => reached?.status ?? ''),
    ...date('stage date', ({ reached }: Deal) => reached?.period),
    ...period('term', ({ event }: Deal) => event.period, 'term from', 'term to'),
    list('part of', ({ event }) => event.partOf),
    list('competes with', ({ event }) => event.competesWith),
    ...sourceColumns(({ reached, event }: Deal) => reached?.source ?? event.source),
    text('note', ({ event }) => event.note),
    ...onRequest(
      ...partyRoles.map((role) =>
        names<Deal>(role, ({ parties }) =>
          parties.filter((one) => one.role === role).map(({ party, asPrinted }) => party || asPrinted),
        ),
      ),
      text<Deal>('amount source', ({ event }) => event.source),
    ),
  ],
  listRows: listDeals,
  roles: dealRoles,
});

/** "customer: Apple; supplier: MP Materials". */
function partiesWords({ parties }: Deal, edition: Edition): string {
  const roles = [...new Set(parties.map(({ role }) => role))];
  const inRole = (role: string): string =>
    parties
      .filter((one) => one.role === role)
      .map(({ party, asPrinted }) => nameOf(edition, party || asPrinted))
      .join(', ');
  return roles.map((role) => `${role}: ${inRole(role)}`).join('; ');
}
