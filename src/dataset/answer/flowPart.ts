import { contains, convertUnit, readUnit, sameMeasure, tile } from '../../model/index.ts';
import type { Period, Precision } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import { grouped } from '../grouped.ts';
import type { Observation } from '../records.ts';
import type { Track } from '../tracks.ts';
import { factChoice, listEligibleRows, valueOf } from './fact.ts';
import type { Finding } from './finding.ts';
import { isBound, rankClaims } from './rank.ts';
import { selectStated } from './select.ts';
import type { Choice } from './select.ts';

/** The figure of one subject for one period: printed, or the sum of printed parts. */
export interface FlowPart extends Pick<Finding, 'claims' | 'unit' | 'extent' | 'reason'> {
  readonly value: number;
}

/** A printed part of a longer period, with the claim that answers for it. */
export interface PrintedPart extends Period {
  readonly claim: Observation;
  readonly value: number;
  readonly unit: string;
}

/** The period as printed, else built of parts of one track. Throws `#N/A` where a range is printed. */
export function findFlowPart(
  edition: Edition,
  tracks: readonly Track[],
  asked: Period,
  isStated: boolean,
): FlowPart | undefined {
  const rows = tracks.flatMap(
    (track) => selectStated(edition, factChoice(edition, track, isStated), asked)?.rows ?? [],
  );
  const ranked = rankClaims(
    edition,
    rows.map((row) => edition.observations.at(row)),
  );
  if (ranked) {
    const [claim] = ranked.claims;
    const { value, unit } = valueOf(claim);
    return { claims: [claim], value: value as number, unit, extent: '', reason: ranked.reason };
  }
  for (const track of tracks) {
    const built = buildFlow(edition, factChoice(edition, track, false), asked);
    if (built) return built;
  }
  return undefined;
}

/** The sum of printed parts that make up the whole period; `undefined` where one is missing. */
function buildFlow(edition: Edition, choice: Choice, asked: Period): FlowPart | undefined {
  const parts = tile(asked, listFlowParts(edition, choice, asked));
  const [first, ...others] = parts ?? [];
  if (!parts || !first) return undefined;
  const value = addAmounts(parts);
  if (value === undefined) return undefined;
  return {
    claims: [first.claim, ...others.map(({ claim }) => claim)],
    value,
    unit: first.unit,
    extent: `sum of ${parts.length} ${partWords(parts)}, computed`,
    reason: 'no figure for the whole period is printed',
  };
}

const plurals: Readonly<Partial<Record<Precision, string>>> = {
  month: 'months',
  quarter: 'quarters',
  half: 'halves',
  year: 'years',
};

function partWords(parts: readonly Period[]): string {
  const [precision, ...others] = new Set(parts.map((part) => part.precision));
  const isOneKind = precision !== undefined && others.length === 0;
  return (isOneKind ? plurals[precision] : undefined) ?? 'periods';
}

/** What may be a part of a sum: exact or about, actual or estimated, one claim for each period inside the whole. */
export function listFlowParts(
  edition: Edition,
  choice: Choice,
  whole: Pick<Period, 'from' | 'to'>,
): readonly PrintedPart[] {
  const claims = listEligibleRows(choice)
    .filter((row) => contains(whole, { from: edition.periodFrom.at(row), to: edition.periodTo.at(row) }))
    .map((row) => edition.observations.at(row));
  const groups = grouped(claims, ({ period }) => `${period!.from} ${period!.to}`);
  return [...groups.values()].flatMap((group) => {
    const claim = rankClaims(edition, group)?.claims[0];
    return claim && isAddend(claim) ? { ...claim.period!, claim, value: claim.value!, unit: claim.unit } : [];
  });
}

function isAddend(claim: Observation): boolean {
  const isPast = claim.status === 'actual' || claim.status === 'estimate';
  return isPast && claim.value !== undefined && !isBound(claim);
}

/** The sum in the unit of the first; `undefined` where the units do not add up. */
export function addAmounts(
  amounts: readonly { readonly value: number; readonly unit: string }[],
): number | undefined {
  const base = readUnit(amounts[0]?.unit ?? '');
  let sum = 0;
  for (const { value, unit: text } of amounts) {
    const unit = readUnit(text);
    if (!base || !unit || !sameMeasure(unit, base) || unit.currency !== base.currency) return undefined;
    sum += convertUnit(value, unit, base);
  }
  return sum;
}
