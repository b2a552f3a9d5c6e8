import { Refusal, contains } from '../../model/index.ts';
import type { EntityKind, Period } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import type { Measure, Observation } from '../records.ts';
import { findAnswer, splitQualifier } from './answer.ts';
import type { Question } from './answer.ts';
import { capacityKinds } from './capacity.ts';
import { levelOf } from './capacityStatus.ts';
import type { Finding } from './finding.ts';
import { hasPlants } from './flow.ts';
import { stakeMeasure } from './holders.ts';
import { readMeasure } from './measureText.ts';
import { listPlants } from './operators.ts';
import { capacityMeasure } from './plant.ts';
import { listAskedSeries } from './price.ts';
import { compareClaims, isBound, reasonWithKind } from './rank.ts';

/** A competing claim and why it answers or does not. */
export interface Claim {
  readonly observation: Observation;
  readonly isPreferred: boolean;
  readonly why: string;
}

/** All claims on a question, the ones that answer first. Throws a refusal for unknown names or measures, `#N/A` where there is none. */
export function listClaims(edition: Edition, question: Question): readonly Claim[] {
  const { answer, refusal } = tryAnswer(edition, question);
  const rows = gatherRows(edition, question, answer);
  if (rows.length === 0 && refusal) throw refusal;
  const preferred = new Set(answer?.claims.map(({ id }) => id));
  const others = rows.map((row) => edition.observations.at(row)).filter(({ id }) => !preferred.has(id));
  const first = (answer?.claims ?? []).map((observation) => ({
    observation,
    isPreferred: true,
    why: withDisagreements(edition, observation, preferredWhy(edition, observation, answer!)),
  }));
  const rest = others.sort((a, b) => compareClaims(edition, a, b));
  return [
    ...first,
    ...rest.map((observation) => ({
      observation,
      isPreferred: false,
      why: withDisagreements(edition, observation, otherWhy(edition, observation, answer)),
    })),
  ];
}

function tryAnswer(edition: Edition, question: Question): { answer?: Finding; refusal?: Refusal } {
  try {
    return { answer: findAnswer(edition, question) };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { refusal };
    throw refusal;
  }
}

function gatherRows(
  edition: Edition,
  { name, measure: text, when }: Question,
  answer: Finding | undefined,
): number[] {
  const { measure, qualifier } = readMeasure(edition, text);
  if (measure.id === 'price') return priceRows(edition, name, qualifier, when ?? singlePeriod(answer));
  const isCapacity = measure.id === capacityMeasure;
  const kinds = isCapacity ? capacityKinds : (measure.kinds as readonly EntityKind[]);
  const { id } = edition.names.resolve(name, kinds);
  const product = productOf(measure, qualifier);
  const below =
    product === '' ? undefined : edition.listProductsBelow(edition.names.resolve(product, ['material']).id);
  const entity = edition.findEntity(id);
  const isOfPlants =
    entity &&
    (isCapacity ? entity.kind !== 'facility' : measure.timing === 'period' && hasPlants(entity, measure));
  const subjects = isOfPlants ? [id, ...listPlants(edition, entity, when)] : [id];
  const own = subjects
    .flatMap((subject) => edition.listTracks(subject, measure.id))
    .flatMap(({ start, end }) => range(start, end));
  const rows = new Set([
    ...own,
    ...edition.listRowsAbout(id).filter((row) => edition.observations.at(row).measure === measure.id),
  ]);
  return [...rows].filter((row) => {
    const claim = edition.observations.at(row);
    return (!below || below.has(claim.product)) && isAbout(claim, when);
  });
}

/** What stands after the colon is a product, but for a stake, where it is the holder. */
function productOf({ id }: Measure, qualifier: string): string {
  if (id === stakeMeasure) return '';
  return id === capacityMeasure ? splitQualifier(qualifier).product : qualifier;
}

function isAbout({ period }: Observation, when: Period | undefined): boolean {
  return !when || (period !== undefined && (contains(when, period) || contains(period, when)));
}

/** The period of a price; terms of several contracts have several. */
function singlePeriod(answer: Finding | undefined): Period | undefined {
  return answer?.series?.frequency === 'terms' ? undefined : answer?.claims[0].period;
}

function priceRows(edition: Edition, material: string, basis: string, period: Period | undefined): number[] {
  const asked = listAskedSeries(edition, material, basis);
  const all = [...asked, ...asked.flatMap(({ id }) => edition.listReplaced(id))];
  const tracks = all.flatMap(({ id }) => edition.findSeriesTrack(id) ?? []);
  const rows = tracks.flatMap(({ start, end }) => range(start, end));
  return rows.filter((row) => isAbout(edition.observations.at(row), period));
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

function preferredWhy(edition: Edition, claim: Observation, { reason, extent }: Finding): string {
  return [`answers: ${reasonWithKind(edition, claim, reason)}`, extent].filter(Boolean).join('; ');
}

function withDisagreements(edition: Edition, { id }: Observation, why: string): string {
  const said = edition
    .listDisagreements(id)
    .map(({ topic, assessment }) => `disputed (${topic}): ${assessment}`);
  return [why, ...said].join('; ');
}

function otherWhy(edition: Edition, claim: Observation, answer: Finding | undefined): string {
  if (claim.superseded || claim.state === 'superseded') return 'superseded';
  if (claim.derived) return `computed: ${claim.derived}`;
  if (claim.scope === 'company-total')
    return `company total of ${edition.findEntity(claim.subject)?.name ?? claim.subject}`;
  if (claim.scope === 'combined')
    return `combined figure of ${edition.findEntity(claim.subject)?.name ?? claim.subject}`;
  const kind = edition.getSource(claim.source).kind;
  if (kind === 'briefing') return 'briefing: answers only where nothing else is printed';
  if (isBound(claim)) return 'a bound, not a figure';
  if (claim.state === 'possible' || claim.state === 'pilot') return `${claim.state}: never counted`;
  if (claim.status === 'proposed') return 'proposed: not in force';
  if (!answer) return kind;
  const asked = levelOf(answer.claims[0].state);
  const level = levelOf(claim.state);
  if (claim.measure === capacityMeasure && level !== asked)
    return `${claim.state}: the answer is ${answer.claims[0].state}`;
  return `${kind}: ranks after the answer`;
}
