import { listClaims } from '../../dataset/index.ts';
import type { Edition, Finding, Observation } from '../../dataset/index.ts';
import { formatPeriod, Refusal } from '../../model/index.ts';
import { citationOf } from './citation.ts';
import type { Citation } from './citation.ts';

/** A claim on the same thing that says something else than the one that answers. */
export interface Rival {
  readonly id: string;
  /** As the source has it: "9,000 t/yr", "200–250 USD/kg". */
  readonly said: string;
  readonly asOf: string;
  readonly citation: Citation;
  readonly why: string;
}

/** Measures whose claims compete whatever their date. */
const standing: ReadonlySet<string> = new Set(['nameplate-capacity', 'start', 'location']);
const sameThing = ['subject', 'measure', 'product', 'series', 'phase', 'scope', 'direction'] as const;
const unbuilt: ReadonlySet<string> = new Set(['construction', 'announced']);

/** The claims that disagree with an answer: about the same thing and time, in force, and different. */
export function listRivals(
  edition: Edition,
  question: { readonly name: string; readonly measure: string },
  { measure, claims }: Finding,
): readonly Rival[] {
  const [answer] = claims;
  // Two statements about one thing are both true.
  if (measure.valueKind === 'text' && !standing.has(measure.id)) return [];
  const isRival = (claim: Observation): boolean =>
    !claim.superseded &&
    claim.state !== 'superseded' &&
    unbuilt.has(claim.state) === unbuilt.has(answer.state) &&
    sameThing.every((field) => claim[field] === answer[field]) &&
    (standing.has(measure.id) || isSamePeriod(claim, answer)) &&
    saidBy(claim) !== saidBy(answer);
  try {
    return listClaims(edition, { ...question, when: undefined })
      .filter(({ isPreferred, observation }) => !isPreferred && isRival(observation))
      .map(({ observation, why }) => ({
        id: observation.id,
        said: saidBy(observation),
        asOf: observation.period ? formatPeriod(observation.period) : 'undated',
        citation: citationOf(edition, observation),
        why,
      }));
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

function isSamePeriod(a: Observation, b: Observation): boolean {
  return a.period?.from === b.period?.from && a.period?.to === b.period?.to;
}

function saidBy({ value, low, high, text, unit, start, bound }: Observation): string {
  const words = bound === 'exact' ? '' : `${bound.replaceAll('-', ' ')} `;
  const number = (one: number | undefined): string => (one ?? NaN).toLocaleString('en-US');
  if (value !== undefined) return `${words}${number(value)} ${unit}`;
  if (low !== undefined) return `${number(low)}–${number(high)} ${unit}`;
  return text || (start ? formatPeriod(start) : '');
}
