import { bases, unlessRefused } from '../../model/index.ts';
import { findAnswer } from '../answer/answer.ts';
import { capacityKinds, findCapacity } from '../answer/capacity.ts';
import { readStatus } from '../answer/capacityStatus.ts';
import type { Finding } from '../answer/finding.ts';
import { listPlants } from '../answer/operators.ts';
import { capacityMeasure } from '../answer/plant.ts';
import { findPrice } from '../answer/price.ts';
import type { Edition } from '../edition.ts';
import type { Named } from '../names.ts';
import type { Measure } from '../records.ts';
import { priceLabel, stateOf } from './findingWords.ts';

/** A finding about a subject and what to call it there. */
export interface KeyFinding {
  readonly label: string;
  /** The measure that finds it again, as VALUE and CLAIMS take it: "nameplate-capacity: material:ndfeb-magnets, announced". */
  readonly measure: string;
  readonly finding: Finding;
}

/** What several lists have in common: the same claims answer for a product and for what it is a kind of, and are told once. */
export type Answered = Set<string>;

/** The first findings that are new, and whether there are more. Lists are lazy: what is not taken is not looked for. */
export function takeNew(
  findings: Iterable<KeyFinding>,
  count: number,
  answered: Answered,
): { readonly taken: readonly KeyFinding[]; readonly isMore: boolean } {
  const taken: KeyFinding[] = [];
  for (const found of findings) {
    if (answered.has(keyOf(found))) continue;
    if (taken.length === count) return { taken, isMore: true };
    answered.add(keyOf(found));
    taken.push(found);
  }
  return { taken, isMore: false };
}

/** The price of a material on each basis: what PRICE answers. */
export function* listPrices(edition: Edition, { id, kind }: Named): Generator<KeyFinding> {
  if (kind !== 'material') return;
  for (const basis of bases) {
    const finding = unlessRefused(() =>
      findPrice(edition, { material: `material:${id}`, when: undefined, basis }),
    );
    if (finding) yield { label: priceLabel(basis), measure: `price: ${basis}`, finding };
  }
}

/** Nameplate capacities by product: of a facility as far as it has come, of others what is built and what is announced. */
export function* listCapacities(edition: Edition, { id, kind }: Named): Generator<KeyFinding> {
  const entity = edition.findEntity(id);
  if (!entity || !capacityKinds.includes(kind)) return;
  const isFacility = kind === 'facility';
  const subjects = [id, ...(isFacility ? [] : listPlants(edition, entity, undefined))];
  const tracks = subjects.flatMap((subject) => edition.listTracks(subject, capacityMeasure));
  for (const product of new Set(tracks.map((track) => track.product))) {
    for (const status of isFacility ? [''] : ['built', 'announced']) {
      const finding = unlessRefused(() =>
        findCapacity(edition, {
          name: `${kind}:${id}`,
          product: `material:${product}`,
          when: undefined,
          asked: readStatus(status),
        }),
      );
      if (!finding) continue;
      const made = edition.findMaterial(product)?.name ?? product;
      const state = status === 'announced' ? status : notBuilt(finding);
      const asked = [`material:${product}`, status].filter(Boolean).join(', ');
      yield {
        label: [`${made} capacity`, state].filter(Boolean).join(', '),
        measure: `${capacityMeasure}: ${asked}`,
        finding,
      };
    }
  }
}

/** A capacity that is not there yet must say so where its name stands. */
function notBuilt(finding: Finding): string {
  const isBuilt = finding.claims.every(({ state }) => state !== 'announced' && state !== 'construction');
  return isBuilt ? '' : stateOf(finding);
}

/** These measures, in their order, by product where there are several. */
export function* listFacts(
  edition: Edition,
  { id, kind }: Named,
  measures: readonly Measure[],
): Generator<KeyFinding> {
  const known = new Set(edition.listMeasuresOf(id));
  for (const measure of measures) {
    if (!known.has(measure.id)) continue;
    const products = new Set(edition.listTracks(id, measure.id).map(({ product }) => product));
    for (const product of products) {
      const asked = product === '' ? measure.id : `${measure.id}: material:${product}`;
      const finding = unlessRefused(() =>
        findAnswer(edition, { name: `${kind}:${id}`, measure: asked, when: undefined }),
      );
      if (!finding) continue;
      const made = edition.findMaterial(product)?.name ?? product;
      const phase = finding.claims[0].phase;
      yield { label: [measure.label, made, phase].filter(Boolean).join(', '), measure: asked, finding };
    }
  }
}

/** What a reader looks for first of all that has no list of its own. */
const firstMeasures: ReadonlySet<string> = new Set(['start', 'location']);

/** Everything known of a subject that has an answer, the most telling first. Lazy: a list may show only the first. */
export function* listKeyFindings(edition: Edition, subject: Named): Generator<KeyFinding> {
  const others = edition.measures.filter(({ id }) => id !== 'price' && id !== capacityMeasure);
  const first = others.filter(({ id }) => firstMeasures.has(id));
  const answered: Answered = new Set();
  yield* newOnes(listPrices(edition, subject), answered);
  yield* newOnes(listCapacities(edition, subject), answered);
  yield* newOnes(listFacts(edition, subject, first), answered);
  yield* newOnes(
    listFacts(
      edition,
      subject,
      others.filter((one) => !first.includes(one)),
    ),
    answered,
  );
}

function* newOnes(findings: Iterable<KeyFinding>, answered: Answered): Generator<KeyFinding> {
  for (const found of findings) {
    const key = keyOf(found);
    if (answered.has(key)) continue;
    answered.add(key);
    yield found;
  }
}

function keyOf({ finding }: KeyFinding): string {
  return finding.claims.map(({ id }) => id).join(' ');
}
