import { mustMend, notAvailable, readUnit, Refusal } from '../../model/index.ts';
import type { EntityKind, Period } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import type { Entity, Observation } from '../records.ts';
import { admittedLevels } from './capacityStatus.ts';
import type { AskedStatus, CapacityStatus } from './capacityStatus.ts';
import type { Finding } from './finding.ts';
import {
  atDate,
  capacityMeasure,
  findPlantClaim,
  listCapacityClaims,
  preferClaim,
  severalProducts,
} from './plant.ts';
import type { CapacityTerms, PreferredClaim } from './plant.ts';
import { listPlants } from './operators.ts';
import { numberWords, periodWords } from './words.ts';

export const capacityKinds: readonly EntityKind[] = [
  'facility',
  'company',
  'country',
  'region',
  'agency',
  'programme',
  'institution',
];

export interface CapacityQuestion {
  readonly name: string;
  /** Blank where the entity makes one product only. */
  readonly product: string;
  readonly when: Period | undefined;
  readonly asked: AskedStatus;
}

/** Finds the capacity that answers. Throws a refusal: `#VALUE!` for words to mend, `#N/A` where nothing is printed. */
export function findCapacity(edition: Edition, question: CapacityQuestion): Finding {
  const { id } = edition.names.resolve(question.name, capacityKinds);
  const entity = edition.findEntity(id)!;
  const named =
    question.product === '' ? undefined : edition.names.resolve(question.product, ['material']).id;
  const terms: CapacityTerms = { product: named, when: question.when, asked: question.asked };
  const found =
    entity.kind === 'facility' ? findOfPlant(edition, entity, terms) : findOfGroup(edition, entity, terms);
  if (found) return found;
  if (!groupKinds.has(entity.kind) && !hasCapacity(edition, entity)) {
    throw mustMend(
      `${entity.name} is a ${entity.kind} without plants of its own here.`,
      'Name a facility, a company or a country.',
    );
  }
  throw nothing(edition, entity, terms);
}

const groupKinds: ReadonlySet<string> = new Set(['facility', 'company', 'country']);

function hasCapacity(edition: Edition, entity: Entity): boolean {
  const plants = listPlants(edition, entity, undefined);
  return [entity.id, ...plants].some((subject) => edition.listTracks(subject, capacityMeasure).length > 0);
}

function findOfPlant(edition: Edition, entity: Entity, terms: CapacityTerms): Finding | undefined {
  const found = findPlantClaim(edition, entity.id, terms, admittedLevels(terms.asked, true));
  return found && findingOf(edition, [found], terms, '');
}

/** A company's printed total, else the plants; a country's plants. Figures printed for several plants stand for those plants. */
function findOfGroup(edition: Edition, entity: Entity, open: CapacityTerms): Finding | undefined {
  const plants = listPlants(edition, entity, open.when);
  const terms = { ...open, product: open.product ?? onlyProductOf(edition, entity, plants, open) };
  const total = findPrinted(edition, entity.id, terms, 'company-total', totalLevels(terms.asked));
  if (total) return findingOf(edition, [total], terms, 'printed total');
  const printed =
    entity.kind === 'country'
      ? findPrintedIn(edition, entity, plants, terms)
      : findCombined(edition, entity.id, terms);
  const covered = new Set(
    printed.flatMap(({ claim }) =>
      claim.facilities.length > 0 ? claim.facilities : listOwnPlants(edition, claim.subject),
    ),
  );
  const parts = plants
    .filter((plant) => !covered.has(plant))
    .flatMap((plant) => findPlantClaim(edition, plant, terms) ?? []);
  const all = [...printed, ...parts];
  if (all.length === 0) return undefined;
  return findingOf(
    edition,
    all,
    terms,
    all.length > 1 ? `sum of ${all.length}: ${summands(edition, all)}` : '',
  );
}

function findCombined(edition: Edition, company: string, terms: CapacityTerms): PreferredClaim[] {
  const combined = findPrinted(edition, company, terms, 'combined', admittedLevels(terms.asked, false));
  return combined ? [combined] : [];
}

/** Figures of companies for several plants that all stand in the country, or for unnamed plants in it. */
function findPrintedIn(
  edition: Edition,
  country: Entity,
  plants: readonly string[],
  terms: CapacityTerms,
): PreferredClaim[] {
  const companies = edition.entities.filter(({ kind }) => kind === 'company');
  const levels = admittedLevels(terms.asked, false);
  return companies.flatMap(({ id }) => {
    const combined = findPrinted(edition, id, terms, 'combined', levels);
    if (
      combined &&
      combined.claim.facilities.length > 0 &&
      combined.claim.facilities.every((plant) => plants.includes(plant))
    )
      return [combined];
    const unnamed = [combined, findPrinted(edition, id, terms, 'company-total', levels)].find(
      (one) => one?.claim.facilities.length === 0,
    );
    return unnamed && isIn(edition, unnamed.claim, country) ? [unnamed] : [];
  });
}

function isIn(edition: Edition, { location }: Observation, country: Entity): boolean {
  const last = location.split(',').at(-1)?.trim() ?? '';
  return edition.names.listMeanings(last).some(({ id }) => id === country.id);
}

function listOwnPlants(edition: Edition, company: string): readonly string[] {
  return edition.entities.filter(({ parent }) => parent === company).map(({ id }) => id);
}

/** The preferred figure of a company that is not of one plant alone. */
function findPrinted(
  edition: Edition,
  company: string,
  terms: CapacityTerms,
  scope: Observation['scope'],
  levels: readonly CapacityStatus[],
): PreferredClaim | undefined {
  const claims = listCapacityClaims(edition, company, terms.product).filter((claim) => claim.scope === scope);
  return preferClaim(edition, atDate(edition, claims, terms), claims, levels);
}

/** A company's own total answers for the status or for a narrower one that is not built; figures that stand for plants answer like plants. */
function totalLevels({ status }: AskedStatus): readonly CapacityStatus[] {
  if (status === 'announced') return ['announced', 'construction'];
  return [status ?? 'built'];
}

function onlyProductOf(
  edition: Edition,
  entity: Entity,
  plants: readonly string[],
  terms: CapacityTerms,
): string | undefined {
  const levels = new Set<string>(admittedLevels(terms.asked, false));
  const claims = [entity.id, ...plants].flatMap((subject) => listCapacityClaims(edition, subject, undefined));
  const admitted = claims.filter((claim) => levels.has(levelWords(claim)));
  const products = [...new Set(admitted.map(({ product }) => product))];
  const tops = products.filter(
    (one) => !products.some((other) => other !== one && edition.listProductsBelow(other).has(one)),
  );
  if (tops.length > 1) throw severalProducts(edition, entity.name, tops);
  return tops[0];
}

function levelWords({ state }: Pick<Observation, 'state'>): string {
  return state === 'construction' || state === 'announced' ? state : 'built';
}

function findingOf(
  edition: Edition,
  parts: readonly PreferredClaim[],
  { asked, when }: CapacityTerms,
  extent: string,
): Finding {
  const claims = parts.map(({ claim }) => claim) as [Observation, ...Observation[]];
  const units = [...new Set(claims.map(({ unit }) => unit))];
  const base = readUnit(units[0]!)!;
  let value = 0;
  for (const claim of claims) {
    const unit = readUnit(claim.unit)!;
    if (unit.substance !== base.substance || unit.per !== base.per) {
      throw mustMend(
        `The parts are printed in ${units.join(' and ')}, which do not add up.`,
        'Name a product or a facility.',
      );
    }
    value += (sizeOf(claim, asked) * unit.toBase) / base.toBase;
  }
  return {
    measure: edition.findMeasure(capacityMeasure)!,
    claims,
    value,
    unit: base.text,
    extent: [extent, statusWords(claims, asked), ...datedWords(claims, when)].filter(Boolean).join('; '),
    reason: parts.length > 1 ? 'no printed total' : parts[0]!.reason,
  };
}

function statusWords(claims: readonly Observation[], { status }: AskedStatus): string {
  const level = levelWords(claims[0]!);
  if (claims.length > 1 || level === 'built') return '';
  return status === undefined ? `nothing is built: this is ${stateWords(level)}` : stateWords(level);
}

/** Says of a figure older than the date asked for when it was stated. */
function datedWords(claims: readonly Observation[], when: Period | undefined): string[] {
  const older = claims.filter(
    ({ period, state }) => when && period && levelWords({ state }) === 'built' && period.to < when.from,
  );
  const dates = [...new Set(older.map(({ period }) => periodWords(period)))];
  return dates.length === 0 ? [] : [`stated as of ${dates.join(', ')}; nothing later by the date asked for`];
}

function stateWords(level: string): string {
  return level === 'construction' ? 'under construction' : level;
}

/** The printed figure, or the asked end of a printed range. */
const rangeWords = 'Printed as a range';

function sizeOf({ value, low, high, unit, period, state }: Observation, { end }: AskedStatus): number {
  if (value !== undefined) return value;
  const picked = end === 'low' ? low : end === 'high' ? high : undefined;
  if (picked !== undefined) return picked;
  const range = `${numberWords(low ?? 0)}–${numberWords(high ?? 0)} ${unit} of ${periodWords(period)}`;
  throw notAvailable(
    `${rangeWords}: ${range}.`,
    `Add low or high to the status: "${levelWords({ state })} low".`,
  );
}

function summands(edition: Edition, parts: readonly PreferredClaim[]): string {
  const named = parts.map(
    ({ claim }) =>
      `${edition.findEntity(claim.subject)?.name ?? claim.subject} ${numberWords(claim.value ?? claim.high ?? 0)}`,
  );
  return named.join(', ');
}

function nothing(edition: Edition, entity: Entity, { product, when, asked }: CapacityTerms): Error {
  const what = product ? ` for ${edition.findMaterial(product)?.name ?? product}` : '';
  const status = asked.status ?? 'built';
  const reason = `No ${status === 'construction' ? 'built or unfinished' : status} nameplate capacity of ${entity.name}${what}${when ? ` in ${periodWords(when)}` : ''}.`;
  return notAvailable(reason, repairOf(edition, entity, { product, when, asked }));
}

function repairOf(edition: Edition, entity: Entity, terms: CapacityTerms): string {
  const announced: AskedStatus = { status: 'announced', end: terms.asked.end };
  const tries: [string, CapacityTerms][] = [
    ['Without a date', { ...terms, when: undefined }],
    ['Status "announced"', { ...terms, asked: announced }],
    ['Status "announced" without a date', { ...terms, when: undefined, asked: announced }],
  ];
  for (const [words, easier] of tries) {
    const found = attempt(edition, entity, easier);
    if (found) return `${words} gives ${found}.`;
  }
  return `REE.CLAIMS("${entity.name}","nameplate capacity") lists what is printed.`;
}

/** What easier terms would give, in words. */
function attempt(edition: Edition, entity: Entity, terms: CapacityTerms): string | undefined {
  try {
    const isPlant = entity.kind === 'facility';
    const found = isPlant ? findOfPlant(edition, entity, terms) : findOfGroup(edition, entity, terms);
    return found && `${numberWords(Number(found.value))} ${found.unit}`;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.reason.startsWith(rangeWords) ? 'a range: add low or high' : undefined;
  }
}
