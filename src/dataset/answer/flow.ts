import {
  civilOf,
  lastFourQuarters,
  mustMend,
  notAvailable,
  parsePeriod,
  periodAt,
} from '../../model/index.ts';
import type { EntityKind, Period } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import type { Entity, Measure } from '../records.ts';
import type { Track } from '../tracks.ts';
import { chooseProduct, factChoice, listEligibleRows, noFact, nothingOf } from './fact.ts';
import type { FactQuestion } from './fact.ts';
import type { Finding } from './finding.ts';
import { addAmounts, findFlowPart, listFlowParts } from './flowPart.ts';
import type { FlowPart } from './flowPart.ts';
import { listPlants } from './operators.ts';
import { listWords, numberWords, periodWords } from './words.ts';

/** What happened in a period: production, sales, imports, revenue. */
export interface FlowQuestion extends FactQuestion {
  /** The last four published quarters that follow one another, instead of a period. */
  readonly isLtm: boolean;
}

/** Tracks that may answer: the subject's own, else those of the plants of a company. */
export interface FlowTracks {
  readonly own: readonly Track[];
  readonly plants: readonly Track[];
  /** What was taken for granted: "oxide equivalents" where no product was named. */
  readonly extent: string;
}

const productionMeasure = 'production';
const totalProduct = 'total-reo';

/**
 * Finds the figure of a flow for a period, blank: the last full calendar year. The period as printed, else the sum of printed
 * parts that make it up completely; a company's own figures, else its plants'. Throws a refusal like `findPrice`.
 */
export function findFlow(edition: Edition, question: FlowQuestion): Finding {
  const { measure, isLtm } = question;
  const { id, name } = edition.names.resolve(question.name, measure.kinds as readonly EntityKind[]);
  const tracks = listFlowTracks(edition, question);
  const words = `${measure.label} of ${name}`;
  const own = askedPeriod(edition, tracks.own, question);
  const found = own && findFlowPart(edition, tracks.own, own, question.when !== undefined);
  if (found)
    return findingOf(measure, found, [isLtm ? ltmWords(edition, tracks.own, own) : '', tracks.extent]);
  const asked = askedPeriod(edition, tracks.plants, question) ?? own;
  if (!asked) throw noFourQuarters(edition, words, [...tracks.own, ...tracks.plants]);
  const summed = sumOfPlants(edition, tracks.plants, asked, question.when !== undefined);
  if (summed)
    return findingOf(measure, summed, [isLtm ? ltmWords(edition, tracks.plants, asked) : '', tracks.extent]);
  throw noFlow(edition, words, id, tracks, asked);
}

/** What is asked of an output. */
export type ProductionQuestion = Omit<FlowQuestion, 'measure'>;

/** Finds the output that answers, as `findFlow` does. */
export function findProduction(edition: Edition, question: ProductionQuestion): Finding {
  const measure = edition.findMeasure(productionMeasure)!;
  return findFlow(edition, { ...question, measure, isProductApart: true });
}

/** The tracks of a flow, of one product. Throws a refusal where there is none or several could be meant. */
export function listFlowTracks(edition: Edition, question: FlowQuestion): FlowTracks {
  const { measure, when } = question;
  const { id, name } = edition.names.resolve(question.name, measure.kinds as readonly EntityKind[]);
  const entity = edition.findEntity(id);
  const own = edition.listTracks(id, measure.id);
  const plants = entity && hasPlants(entity, measure) ? listPlants(edition, entity, when) : [];
  const all = [...own, ...plants.flatMap((plant) => edition.listTracks(plant, measure.id))];
  if (all.length === 0) throw nothingOf(edition, id, `${measure.label} of ${name}`);
  const isTotal = entity !== undefined && isTotalMeant(entity, all, question);
  const asked = isTotal ? { ...question, product: totalProduct } : question;
  const chosen = chooseProduct(edition, all, id, name, asked);
  return {
    own: chosen.filter(({ subject }) => subject === id),
    plants: chosen.filter(({ subject }) => subject !== id),
    extent: isTotal ? 'oxide equivalents' : '',
  };
}

/** Masses that a plant makes or moves add up to its company's; money does not. */
export function hasPlants({ kind }: Entity, { dimension, kinds }: Measure): boolean {
  return kind === 'company' && dimension === 'mass' && kinds.includes('facility');
}

function isTotalMeant(
  { kind }: Entity,
  tracks: readonly Track[],
  { measure, product }: FlowQuestion,
): boolean {
  const isPlace = kind === 'country' || kind === 'region';
  const isOpen = isPlace && product === '' && measure.id === productionMeasure;
  return isOpen && tracks.some((track) => track.product === totalProduct);
}

function askedPeriod(
  edition: Edition,
  tracks: readonly Track[],
  { when, isLtm }: FlowQuestion,
): Period | undefined {
  if (!isLtm) return when ?? lastFullYear(edition);
  const windows = tracks.flatMap((track) => {
    const parts = listFlowParts(edition, factChoice(edition, track, false), wholeTime(edition));
    return lastFourQuarters(parts) ?? [];
  });
  return windows.sort((a, b) => b.to - a.to)[0];
}

function wholeTime({ date }: Edition): Pick<Period, 'from' | 'to'> {
  return { from: 0, to: date };
}

/** The last calendar year that had ended by the edition's date. */
export function lastFullYear(edition: Edition): Period {
  const { year, month, day } = civilOf(edition.date);
  return parsePeriod(month === 12 && day === 31 ? year : year - 1);
}

function sumOfPlants(
  edition: Edition,
  tracks: readonly Track[],
  asked: Period,
  isStated: boolean,
): FlowPart | undefined {
  const plants = [...new Set(tracks.map(({ subject }) => subject))];
  const parts = plants.flatMap((plant) => {
    const ofPlant = tracks.filter(({ subject }) => subject === plant);
    return findFlowPart(edition, ofPlant, asked, isStated) ?? [];
  });
  const [first] = parts;
  if (!first) return undefined;
  const nameOf = ({ claims }: FlowPart): string => edition.findEntity(claims[0].subject)?.name ?? '';
  if (parts.length === 1)
    return {
      ...first,
      extent: [`of ${nameOf(first)}, the only plant that prints it`, first.extent].filter(Boolean).join('; '),
    };
  const value = addAmounts(parts);
  if (value === undefined)
    throw mustMend('The plants print it in units that do not add up.', 'Name one of them.');
  const summands = parts.map((part) => `${nameOf(part)} ${numberWords(part.value)}`).join(', ');
  return {
    claims: [...first.claims, ...parts.slice(1).flatMap(({ claims }) => claims)],
    value,
    unit: first.unit,
    extent: `sum of the ${parts.length} plants that print it: ${summands}`,
    reason: 'no figure of the company is printed',
  };
}

function findingOf(
  measure: Measure,
  { claims, value, unit, extent, reason }: FlowPart,
  further: readonly string[],
): Finding {
  return { measure, claims, value, unit, extent: [...further, extent].filter(Boolean).join('; '), reason };
}

/** "LTM: 2025-Q2 to 2026-Q1", and whether a later quarter is printed with a gap before it. */
function ltmWords(edition: Edition, tracks: readonly Track[], { from, to }: Period): string {
  const [first, last] = [from, to].map((day) => periodWords(periodAt(day, 'quarter')));
  const later = listPrinted(edition, tracks, { from: to + 1, to: edition.date }).at(-1);
  const overtaken = later ? `, the last four in a row; ${periodWords(later)} is printed too` : '';
  return `LTM: ${first!} to ${last!}${overtaken}`;
}

function noFourQuarters(edition: Edition, words: string, tracks: readonly Track[]): Error {
  const printed = listPrinted(edition, tracks, wholeTime(edition));
  const quarters = printed.filter(({ precision }) => precision === 'quarter').map(periodWords);
  return notAvailable(
    `No four published quarters of ${words} follow one another.`,
    quarters.length === 0 ? 'No quarter is printed.' : `The last are ${listWords(quarters.slice(-4))}.`,
  );
}

function noFlow(
  edition: Edition,
  words: string,
  subject: string,
  { own, plants }: FlowTracks,
  asked: Period,
): Error {
  const tracks = own.length > 0 ? own : plants;
  if (tracks.length === 0) return nothingOf(edition, subject, words);
  const printed = listPrinted(edition, tracks, asked).map(periodWords);
  if (printed.length === 0) return noFact(edition, words, tracks, asked);
  const shown = printed.length > 6 ? [...printed.slice(0, 6), '…'] : printed;
  return notAvailable(
    `No ${words} for ${periodWords(asked)}: of it only ${listWords(shown)} ${shown.length > 1 ? 'are' : 'is'} printed.`,
    'A sum is never built from missing parts.',
  );
}

/** The periods inside a longer one that are printed. */
function listPrinted(
  edition: Edition,
  tracks: readonly Track[],
  whole: Pick<Period, 'from' | 'to'>,
): Period[] {
  const rows = tracks.flatMap((track) => listEligibleRows(factChoice(edition, track, false)));
  const periods = new Map<string, Period>();
  for (const row of rows) {
    const { period } = edition.observations.at(row);
    if (period && period.from >= whole.from && period.to <= whole.to)
      periods.set(periodWords(period), period);
  }
  return [...periods.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}
