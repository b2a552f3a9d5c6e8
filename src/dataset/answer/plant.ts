import { contains, mustMend } from '../../model/index.ts';
import type { Period } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import type { Observation } from '../records.ts';
import { admittedLevels, levelOf } from './capacityStatus.ts';
import type { AskedStatus, CapacityStatus } from './capacityStatus.ts';
import { isWeak, rankClaims } from './rank.ts';

export const capacityMeasure = 'nameplate-capacity';

/** Which capacity is asked for, of whatever entity. */
export interface CapacityTerms {
  /** A material id, or undefined where the entity is trusted to make one product only. */
  readonly product: string | undefined;
  readonly when: Period | undefined;
  readonly asked: AskedStatus;
}

export interface PreferredClaim {
  readonly claim: Observation;
  readonly reason: string;
}

/** Output capacity claims on one subject and product, whatever became of them. */
function listAllClaims(
  edition: Edition,
  subject: string,
  product: string | undefined,
): readonly Observation[] {
  const admitted = product === undefined ? undefined : edition.listProductsBelow(product);
  const tracks = edition
    .listTracks(subject, capacityMeasure)
    .filter((track) => !admitted || admitted.has(track.product));
  const rows = tracks.flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, index) => start + index),
  );
  return rows.map((row) => edition.observations.at(row)).filter(({ direction }) => direction === 'output');
}

/** Capacity claims on one subject that can answer at all: not superseded, possible or pilot. */
export function listCapacityClaims(
  edition: Edition,
  subject: string,
  product: string | undefined,
): readonly Observation[] {
  return listAllClaims(edition, subject, product).filter(
    ({ superseded, state }) => !superseded && levelOf(state) !== undefined,
  );
}

/** The claim that answers for one plant, or undefined where none has come as far as asked. Throws where several products could be meant. */
export function findPlantClaim(
  edition: Edition,
  plant: string,
  { product, when, asked }: CapacityTerms,
  levels = admittedLevels(asked, false),
): PreferredClaim | undefined {
  const all = listAllClaims(edition, plant, product).filter(({ scope }) => scope === 'own');
  const open = all.filter(({ superseded, state }) => !superseded && levelOf(state) !== undefined);
  const admitted = atDate(edition, open, { when, asked }).filter((claim) =>
    levels.includes(levelOf(claim.state)!),
  );
  const ofProduct = onlyProduct(edition, admitted, product);
  return preferClaim(edition, ofProduct, all, levels);
}

/** Claims of one product; where the asked product has its own claims, its kinds do not compete. */
function onlyProduct(
  edition: Edition,
  claims: readonly Observation[],
  product: string | undefined,
): readonly Observation[] {
  const exact = claims.filter((claim) => claim.product === product);
  if (exact.length > 0) return exact;
  const products = [...new Set(claims.map((claim) => claim.product))];
  if (products.length < 2) return claims;
  throw severalProducts(edition, edition.findEntity(claims[0]!.subject)?.name ?? '', products);
}

export function severalProducts(edition: Edition, name: string, products: readonly string[]): Error {
  const names = products.map((id) => `"${edition.findMaterial(id)?.name ?? id}"`);
  return mustMend(`${name} makes ${products.length} products: name one.`, '', names);
}

/**
 * What a date admits. A built plant stands from the date it was stated as built; what will be built after the edition's date
 * is known only to plans, which are admitted by their start, beside what is built today.
 */
export function atDate(
  edition: Edition,
  claims: readonly Observation[],
  { when, asked }: Pick<CapacityTerms, 'when' | 'asked'>,
): readonly Observation[] {
  if (!when) return claims.filter(({ period }) => !period || period.from <= edition.date);
  const asksForPlans = asked.status === 'construction' || asked.status === 'announced';
  return claims.filter(({ state, period, start }) => {
    if (levelOf(state) !== 'built') return start !== undefined && start.to <= when.to;
    if (when.from > edition.date && !isWithin(period, when)) return asksForPlans;
    return period !== undefined && period.from <= when.to;
  });
}

function isWithin(period: Period | undefined, when: Period): boolean {
  return period !== undefined && contains(when, period);
}

/**
 * Of the first level that has a claim, the largest phase; in it the first claim by rank.
 * Computed and briefing claims answer only where there is no other claim among `all`, superseded ones included.
 */
export function preferClaim(
  edition: Edition,
  claims: readonly Observation[],
  all: readonly Observation[],
  levels: readonly CapacityStatus[],
): PreferredClaim | undefined {
  const hasStrong = all.some((claim) => !isWeak(edition, claim));
  const candidates = hasStrong ? claims.filter((claim) => !isWeak(edition, claim)) : claims;
  for (const level of levels) {
    const ofLevel = candidates.filter((claim) => levelOf(claim.state) === level);
    const phases = [...new Set(ofLevel.map(({ phase }) => phase))];
    const ranked = phases.flatMap(
      (phase) =>
        rankClaims(
          edition,
          ofLevel.filter((claim) => claim.phase === phase),
          all,
        ) ?? [],
    );
    const sorted = ranked.sort((a, b) => sizeOf(b.claims[0]) - sizeOf(a.claims[0]));
    const [largest, other] = sorted;
    if (largest) {
      const reason = other
        ? `the largest of ${sorted.length} phases (${largest.claims[0].phase || 'as built'})`
        : largest.reason;
      return { claim: largest.claims[0], reason };
    }
  }
  return undefined;
}

function sizeOf({ value, high }: Observation): number {
  return value ?? high ?? 0;
}
