import { Refusal, mustMend } from '../../model/index.ts';
import type { LayerKind } from '../../model/index.ts';
import { findAnswer } from '../answer/answer.ts';
import { periodWords } from '../answer/words.ts';
import type { Edition } from '../edition.ts';
import type { Source } from '../records.ts';
import { layEdition } from './layEdition.ts';
import { makeClaimReader } from './readClaim.ts';
import type { ReadClaim } from './readClaim.ts';
import type { StatedClaim } from './statedClaim.ts';

/** Claims that are to be laid over an edition under one name. */
export interface StatedLayer {
  readonly kind: LayerKind;
  readonly label: string;
  readonly source: Source;
  /** Prices make series of their own, which take the place of the published ones; else they stand in those. */
  readonly hasOwnSeries: boolean;
  readonly claims: readonly StatedClaim[];
}

/** A claim that cannot be laid, and why. */
export interface ClaimProblem {
  readonly stated: StatedClaim;
  readonly problem: Refusal;
}

/** An edition with a layer, what was laid, and what could not be. */
export interface Laid {
  readonly edition: Edition;
  readonly laid: readonly ReadClaim[];
  readonly problems: readonly ClaimProblem[];
}

/**
 * Lays what a user says over an edition. Each claim that is laid answers the question that it is stated for, which is tried;
 * all others are among the problems, and change nothing.
 */
export function layClaims(below: Edition, layer: StatedLayer): Laid {
  const problems: ClaimProblem[] = [];
  const attempt = <R>(stated: StatedClaim, act: () => R): R | undefined => {
    try {
      return act();
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      problems.push({ stated, problem });
      return undefined;
    }
  };
  const places = new Map<string, StatedClaim>();
  const readClaim = makeClaimReader(below, layer);
  const read = layer.claims.flatMap((stated) => {
    const claim = attempt(stated, () => onlyOne(places, readClaim(stated)));
    return claim ?? [];
  });
  const tried = lay(below, layer, read);
  const placeOf = (id: string): string | undefined =>
    read.find(({ observation }) => observation.id === id)?.stated.place;
  const laid = read.filter((claim) => attempt(claim.stated, () => mustAnswer(tried, claim, placeOf)));
  const edition = laid.length === read.length ? tried : lay(below, layer, laid);
  return { edition, laid, problems };
}

function lay(below: Edition, { kind, label, source }: StatedLayer, claims: readonly ReadClaim[]): Edition {
  if (claims.length === 0) return below;
  const series = new Map(claims.flatMap(({ newSeries }) => (newSeries ? [[newSeries.id, newSeries]] : [])));
  const observations = claims.map(({ observation }) => observation);
  return layEdition(below, { kind, label, sources: [source], series: [...series.values()], observations });
}

/** Two rows that say the same figure contradict each other, or one of them is of no use. */
function onlyOne(places: Map<string, StatedClaim>, claim: ReadClaim): ReadClaim {
  const { subject, measure, product, series, state, period } = claim.observation;
  const key = JSON.stringify([subject, measure, product, series, state, period?.from, period?.to]);
  const first = places.get(key);
  if (first) throw mustMend(`The same figure stands in ${first.place} already.`, 'Keep one of the two.');
  places.set(key, claim.stated);
  return claim;
}

/** Whether the claim answers what it is stated for: nobody should believe in an override that has no effect. */
function mustAnswer(
  edition: Edition,
  { observation, question }: ReadClaim,
  placeOf: (id: string) => string | undefined,
): true {
  const { claims, unit: answered } = findAnswer(edition, question);
  if (claims.some(({ id }) => id === observation.id)) return true;
  const [other] = claims;
  const rival = placeOf(other.id);
  if (rival !== undefined)
    throw mustMend(
      `It would have no effect: ${rival} answers the same question, for ${periodWords(other.period)}.`,
      'Keep one of the two, or give this one its period.',
    );
  const what = edition.findEntity(other.subject)?.name ?? edition.findMaterial(other.subject)?.name ?? '';
  throw mustMend(
    `It would have no effect: ${question.name} is answered from ${claims.length > 1 ? `${claims.length} claims` : `that of ${what}`} in ${answered || observation.unit}.`,
    'Name what the figure is made of: a plant, a product, a market.',
  );
}
