import { isLayerKind, layerKinds } from '../../model/index.ts';
import type { SourceKind } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import type { Decision, Observation, Source } from '../records.ts';

/** Who is believed first on statistics, prices, policy and reserves. */
const statisticsOrder: readonly SourceKind[] = [
  'government',
  'filing',
  'company',
  'research',
  'press',
  'digest',
  'briefing',
];
/** Who is believed first on a company's own facts: capacity, output, deals. */
const companyOrder: readonly SourceKind[] = [
  'filing',
  'company',
  'government',
  'research',
  'press',
  'digest',
  'briefing',
];

const companyKinds: ReadonlySet<string> = new Set(['company', 'facility']);

export interface Ranked {
  readonly claims: readonly [Observation, ...Observation[]];
  readonly reason: string;
}

/**
 * Orders competing claims: the decided one, then exact before bounds, source rank, as-of date, order of publication.
 * Rule 3 of "which claim answers" in docs/decisions.
 */
export function rankClaims(
  edition: Edition,
  claims: readonly Observation[],
  others: readonly Observation[] = [],
): Ranked | undefined {
  const decided = claims.some((claim) => isLaid(edition, claim))
    ? undefined
    : findDecided(edition, claims, others);
  const sorted = [...claims].sort((a, b) => compareClaims(edition, a, b));
  const [first, second] = sorted;
  if (decided)
    return {
      claims: [decided.claim, ...sorted.filter((claim) => claim !== decided.claim)],
      reason: decided.reason,
    };
  if (!first) return undefined;
  return {
    claims: [first, ...sorted.slice(1)],
    reason: reasonWithKind(edition, first, second ? reasonOf(edition, first, second) : 'the only claim'),
  };
}

/** The reason for a claim that the user has laid begins with its kind. */
export function reasonWithKind(edition: Edition, claim: Observation, reason: string): string {
  const { kind } = edition.getSource(claim.source);
  return !isLayerKind(kind) || reason.startsWith(`${kind}: `) ? reason : `${kind}: ${reason}`;
}

/** A claim that the user has laid over the published ones: it goes before all of them, decided or not. */
export function isLaid(edition: Edition, { source }: Pick<Observation, 'source'>): boolean {
  return isLayerKind(edition.getSource(source).kind);
}

/** A claim of the briefing or a computed one: it answers only where there is nothing else. */
export function isWeak(edition: Edition, claim: Observation): boolean {
  return claim.derived !== '' || edition.getSource(claim.source).kind === 'briefing';
}

/** Who is believed first on a deal: lower goes before. */
export function sourceRank(kind: SourceKind): number {
  return companyOrder.indexOf(kind);
}

export function isBound(claim: Observation): boolean {
  return claim.bound !== 'exact' && claim.bound !== 'about';
}

export function compareClaims(edition: Edition, a: Observation, b: Observation): number {
  return (
    differences(edition, a, b).find(([difference]) => difference !== 0)?.[0] ?? a.id.localeCompare(b.id, 'en')
  );
}

function reasonOf(edition: Edition, first: Observation, second: Observation): string {
  return (
    differences(edition, first, second).find(([difference]) => difference !== 0)?.[1] ??
    'the first of equal claims'
  );
}

function differences(edition: Edition, a: Observation, b: Observation): [number, string][] {
  const [sourceA, sourceB] = [edition.getSource(a.source), edition.getSource(b.source)];
  return [
    [
      layerRank(sourceA) - layerRank(sourceB),
      `goes before ${isLayerKind(sourceB.kind) ? sourceB.kind : 'what is published'}`,
    ],
    [laidRank(edition, sourceA, sourceB), laidWords(sourceA)],
    [Number(isWeak(edition, a)) - Number(isWeak(edition, b)), 'published, not computed or briefed'],
    [Number(isBound(a)) - Number(isBound(b)), 'a figure, not a bound'],
    [
      rankOf(edition, a, sourceA) - rankOf(edition, b, sourceB),
      `source is ${sourceA.kind}, ahead of ${sourceB.kind}`,
    ],
    [(b.period?.to ?? 0) - (a.period?.to ?? 0), 'the latest date'],
    [sourceB.order - sourceA.order, 'the latest publication'],
  ];
}

function layerRank({ kind }: Source): number {
  return isLayerKind(kind) ? layerKinds.indexOf(kind) : layerKinds.length;
}

/** Of two layers of one kind the one of higher order, else the one that was laid last, goes before the other. */
function laidRank({ sources }: Edition, a: Source, b: Source): number {
  if (a === b || a.kind !== b.kind || !isLayerKind(a.kind)) return 0;
  return b.order - a.order || sources.indexOf(b) - sources.indexOf(a);
}

function laidWords({ kind }: Source): string {
  return kind === 'override' ? 'the row of the scenario in force' : 'the one laid last';
}

function rankOf(edition: Edition, claim: Observation, source: Source): number {
  const kind = edition.findEntity(claim.subject)?.kind ?? 'material';
  const isCompanyFact =
    companyKinds.has(kind) && edition.findMeasure(claim.measure)?.ranking !== 'statistics';
  return (isCompanyFact ? companyOrder : statisticsOrder).indexOf(source.kind);
}

/** A decision of seeds/decisions.csv on these claims; its claim answers even where only a rival has the asked status. */
function findDecided(
  edition: Edition,
  claims: readonly Observation[],
  others: readonly Observation[],
): { claim: Observation; reason: string } | undefined {
  const first = claims[0];
  if (!first) return undefined;
  for (const decision of edition.listDecisions(first.subject, first.measure)) {
    if (!decides(decision, first)) continue;
    const claim = [...claims, ...others].find(({ id }) => id === decision.preferred);
    if (claim) return { claim, reason: `decided: ${decision.reason}` };
  }
  return undefined;
}

function decides(decision: Decision, claim: Observation): boolean {
  if (decision.product !== '' && decision.product !== claim.product) return false;
  return (
    !decision.period ||
    (decision.period.from === claim.period?.from && decision.period.to === claim.period.to)
  );
}
