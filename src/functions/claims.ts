import { citeClaim, listClaims } from '../dataset/index.ts';
import type { Claim, Edition } from '../dataset/index.ts';
import { formatPeriod } from '../model/index.ts';
import { questionOf, spill } from './call/index.ts';
import type { Cell, SpillCell } from './call/index.ts';

const headers = [
  'Value',
  'Low',
  'High',
  'Unit',
  'As of',
  'Status',
  'State',
  'Scope',
  'Of',
  'Product',
  'Location',
  'Source kind',
  'Source',
  'Why',
];

/**
 * All competing claims on a number, the ones that answer first, with the reason why they do.
 * Gives #N/A where there is no claim, and #VALUE! for a name or measure that must be mended.
 * @customfunction
 * @param name Whose number: "10X", "NdPr".
 * @param measure Which number: "nameplate capacity", "location", "price: spot".
 * @param [date] Year, period or day. Blank: all dates; for a price, the date that answers.
 * @returns A table with a header: value, range, unit, date, status, state, scope, whose, product, location, source and reason.
 * @example =INDEX(REE.CLAIMS("10X","nameplate capacity"),2,1) //=> 7000
 */
export function claims(name: unknown, measure: unknown, date?: unknown): unknown[][] {
  return spill(claimsOf, [name, measure, date]) as unknown[][];
}

function claimsOf(edition: Edition, name: Cell, measure: Cell, date: Cell): SpillCell[][] {
  return [
    headers,
    ...listClaims(edition, questionOf(edition, name, measure, date)).map((claim) => lineOf(edition, claim)),
  ];
}

function lineOf(edition: Edition, { observation: claim, why }: Claim): SpillCell[] {
  const named = (id: string): string => edition.findEntity(id)?.name ?? edition.findMaterial(id)?.name ?? id;
  const isDate = claim.measure === 'start' && claim.start;
  return [
    claim.value ?? (isDate ? isDate.from : claim.text),
    claim.low ?? '',
    claim.high ?? '',
    isDate ? 'date' : claim.unit,
    claim.period ? formatPeriod(claim.period) : '',
    claim.bound === 'exact' ? claim.status : `${claim.status}, ${claim.bound}`,
    claim.state,
    claim.scope,
    named(claim.subject),
    named(claim.product),
    claim.location,
    edition.getSource(claim.source).kind,
    citeClaim(edition, claim),
    why,
  ];
}
