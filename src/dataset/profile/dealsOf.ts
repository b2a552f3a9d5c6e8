import type { Edition } from '../edition.ts';
import { dealRoles, listDeals } from '../tables/deal.ts';
import type { Deal } from '../tables/deal.ts';

/** The deals that somebody or something has a part in. */
export function listDealsOf(edition: Edition, id: string): readonly Deal[] {
  return listDeals(edition).filter((deal) => dealRoles(deal).includes(id));
}
