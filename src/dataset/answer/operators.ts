import type { Period, SerialDay } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import type { Entity } from '../records.ts';

/** A stake above this makes the owned company's plants the owner's. */
const majority = 0.5;

/** The facilities of a company (its own and those of companies it has closed on, by date), or in a country. */
export function listPlants(edition: Edition, entity: Entity, when: Period | undefined): readonly string[] {
  const facilities = edition.entities.filter(({ kind }) => kind === 'facility');
  if (entity.kind === 'country')
    return facilities.filter(({ country }) => country === entity.country).map(({ id }) => id);
  const operators = operatorsUnder(edition, entity.id, when?.to ?? edition.date);
  return facilities.filter(({ parent }) => operators.has(parent)).map(({ id }) => id);
}

/** The company and every company it owns more than half of on a day, directly or through others. */
export function operatorsUnder(edition: Edition, company: string, day: SerialDay): ReadonlySet<string> {
  const under = new Set([company]);
  const open = [company];
  for (let owner = open.pop(); owner !== undefined; owner = open.pop()) {
    for (const stake of edition.ownership) {
      const { from, to, share, status } = stake;
      const isHeld = status === 'closed' && (from?.from ?? -Infinity) <= day && (to?.to ?? Infinity) >= day;
      if (stake.owner !== owner || !isHeld || (share ?? 0) <= majority || under.has(stake.owned)) continue;
      under.add(stake.owned);
      open.push(stake.owned);
    }
  }
  return under;
}
