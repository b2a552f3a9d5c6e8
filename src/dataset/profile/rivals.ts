import { unlessRefused } from '../../model/index.ts';
import type { Observation } from '../records.ts';
import { listClaims } from '../answer/claims.ts';
import type { Claim } from '../answer/claims.ts';
import type { Edition } from '../edition.ts';
import { claimWords } from './claimWords.ts';
import type { KeyFinding } from './keyFindings.ts';

const sameThing = ['subject', 'measure', 'product', 'series', 'phase', 'scope', 'direction'] as const;
const unbuilt: ReadonlySet<string> = new Set(['construction', 'announced']);

/** The claims that disagree with an answer: about the same thing and time, in force, and different. */
export function listRivals(
  edition: Edition,
  name: string,
  { measure: asked, finding: { measure, claims } }: Pick<KeyFinding, 'measure' | 'finding'>,
): readonly Claim[] {
  const [answer] = claims;
  const isStanding = measure.timing === 'standing';
  // Two statements about one thing are both true.
  if (measure.valueKind === 'text' && measure.id !== 'location') return [];
  const isRival = (claim: Observation): boolean =>
    !claim.superseded &&
    claim.state !== 'superseded' &&
    unbuilt.has(claim.state) === unbuilt.has(answer.state) &&
    sameThing.every((field) => claim[field] === answer[field]) &&
    (isStanding || isSamePeriod(claim, answer)) &&
    claimWords(claim) !== claimWords(answer);
  const all = unlessRefused(() => listClaims(edition, { name, measure: asked, when: undefined })) ?? [];
  return all.filter(({ isPreferred, observation }) => !isPreferred && isRival(observation));
}

function isSamePeriod(a: Observation, b: Observation): boolean {
  return a.period?.from === b.period?.from && a.period?.to === b.period?.to;
}
