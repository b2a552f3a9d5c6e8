import type { Edition } from '../edition.ts';
import type { Named } from '../names.ts';
import { stageReached } from '../tables/deal.ts';
import type { Deal } from '../tables/deal.ts';
import { listDealsOf } from './dealsOf.ts';

/** Those that a subject has deals with, by what they are to it. */
export interface Counterparties {
  readonly label: string;
  readonly others: readonly Named[];
}

/** What the other side of a deal is called, by its role there. */
const labels: Readonly<Record<string, string>> = {
  buyer: 'Customers',
  customer: 'Customers',
  supplier: 'Suppliers',
  seller: 'Suppliers',
  investor: 'Investors',
  lender: 'Lenders',
  guarantor: 'Guarantors',
  grantor: 'Grantors',
  acquirer: 'Acquirers',
  target: 'Acquisitions',
  issuer: 'Invested in',
  borrower: 'Lent to',
  grantee: 'Granted to',
  partner: 'Partners',
};
const opposite: Readonly<Record<string, readonly string[]>> = {
  buyer: ['supplier', 'seller'],
  customer: ['supplier', 'seller'],
  supplier: ['buyer', 'customer'],
  seller: ['buyer', 'customer'],
  investor: ['issuer'],
  issuer: ['investor'],
  lender: ['borrower'],
  borrower: ['lender', 'guarantor'],
  guarantor: ['borrower'],
  grantor: ['grantee'],
  grantee: ['grantor'],
  acquirer: ['target'],
  target: ['acquirer'],
  partner: ['partner'],
};
/** In the order in which a reader asks. */
const order = [...new Set(Object.values(labels))];

/** Who stands on the other side of a subject's deals: customers, suppliers, lenders … Deals that came to nothing do not count. */
export function listCounterparties(edition: Edition, { id }: Named): readonly Counterparties[] {
  const groups = new Map<string, Map<string, Named>>();
  for (const deal of listDealsOf(edition, id).filter((one) => isAlive(edition, one))) {
    for (const { party, role } of othersOf(deal, id)) {
      const label = labels[role];
      const named = edition.findEntity(party);
      if (!label || !named) continue;
      const group = groups.get(label) ?? new Map<string, Named>();
      groups.set(label, group.set(party, named));
    }
  }
  return order.flatMap((label) => {
    const group = groups.get(label);
    return group ? [{ label, others: [...group.values()] }] : [];
  });
}

function isAlive(edition: Edition, { stages }: Deal): boolean {
  const reached = stageReached(edition, stages)?.stage;
  return reached !== 'lapsed' && reached !== 'superseded';
}

function othersOf({ parties }: Deal, id: string): Deal['parties'] {
  const own = new Set(parties.filter(({ party }) => party === id).map(({ role }) => role));
  const sought = new Set([...own].flatMap((role) => opposite[role] ?? []));
  return parties.filter(({ party, role }) => party !== id && sought.has(role));
}
