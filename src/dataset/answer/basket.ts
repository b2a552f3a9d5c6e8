import { mustMend, parseUnit, readUnit } from '../../model/index.ts';
import type { Period, Exchange } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import { priceIn } from './amount.ts';
import { basisWords } from './basis.ts';
import type { Finding } from './finding.ts';
import { findPrice } from './price.ts';
import { numberWords, periodWords } from './words.ts';

/** A material and its share of the rare earth oxides. */
export interface BasketPart {
  readonly material: string;
  readonly share: number;
}

export interface BasketQuestion {
  readonly parts: readonly BasketPart[];
  /** Blank: the latest period, where it is the same for all. */
  readonly when: Period | undefined;
  readonly basis: string;
  /** Per mass of REO, which need not be said; USD/kg where blank. */
  readonly unit: string;
  readonly rate: Exchange | undefined;
}

/** Shares as printed are rounded; a sum above 1 by less than this is one of binary fractions. */
const shareTolerance = 1e-9;
/** A message names so many materials and so many groups of them. */
const mostNames = 4;
const mostGroups = 3;
const unitExamples = ['USD/kg REO', 'USD/t REO', 'CNY/kg REO', 'CNY/t REO'] as const;

interface PricedPart extends BasketPart {
  readonly finding: Finding;
}

/**
 * The contained value of a composition, per mass of its rare earth oxides: shares times prices, at one basis and of one period.
 * What the shares leave to 1 counts as nothing. Throws a refusal where a price is missing, or bases or periods would be mixed.
 */
export function findBasket(edition: Edition, { parts, when, basis, unit, rate }: BasketQuestion): number {
  checkShares(parts);
  const target = readTarget(unit);
  const priced = parts.map((part) => ({
    ...part,
    finding: findPrice(edition, { material: part.material, when, basis }),
  }));
  for (const part of priced) checkOxide(edition, part);
  checkMarkets(priced);
  checkPeriods(priced, when);
  return priced.reduce((sum, { share, finding }) => {
    const isOfReo = readUnit(finding.unit)?.substance === 'REO';
    return sum + share * priceIn(finding, isOfReo ? `${target} REO` : target, rate).value;
  }, 0);
}

function checkShares(parts: readonly BasketPart[]): void {
  const negative = parts.find(({ share }) => share < 0);
  if (negative)
    throw mustMend(
      `The share of ${negative.material.slice(0, 40)} is negative.`,
      'Shares are fractions of the rare earth oxides, 0 to 1.',
    );
  const sum = parts.reduce((total, { share }) => total + share, 0);
  if (sum > 1 + shareTolerance)
    throw mustMend(
      `The shares add up to ${numberWords(sum)}, which is above 1.`,
      'Shares are fractions of the rare earth oxides: 15 % is 0.15.',
    );
}

/** The unit wanted without the REO that it is of. */
function readTarget(unit: string): string {
  if (unit === '') return 'USD/kg';
  return parseUnit(unit, 'price', unitExamples).text.replace(/ REO$/, '');
}

function checkOxide(edition: Edition, { material, finding: { series, unit } }: PricedPart): void {
  if (readUnit(unit)?.substance === 'REO') return;
  const priced = edition.findMaterial(series?.material ?? '');
  if (priced?.form === 'oxide') return;
  throw mustMend(
    `${material.slice(0, 40)} is priced as ${priced?.form === '' ? 'a mixture' : priced?.form}, not as oxide; the shares are of oxides.`,
    'Name the element, the mixture or its oxide.',
  );
}

function checkMarkets(parts: readonly PricedPart[]): void {
  const said = parts.map((part) => ({ part, words: marketWords(part.finding) }));
  if (said.every(({ words }) => words === said[0]!.words)) return;
  throw mustMend(
    `The prices are on different bases – ${listParts(said)}.`,
    'Add a market to the basis that all have.',
  );
}

function marketWords({ series }: Finding): string {
  if (!series) return '';
  return [basisWords(series), series.vat === 'unstated' ? '' : `${series.vat} VAT`].filter(Boolean).join(' ');
}

/** Quotes stand for a stated period together though their days differ; terms in force have no common one. */
function checkPeriods(parts: readonly PricedPart[], when: Period | undefined): void {
  const said = parts.flatMap((part) => {
    const { series, claims } = part.finding;
    const isFree = series?.frequency === 'terms' || (when && series?.frequency === 'quote');
    return isFree ? [] : [{ part, words: periodWords(claims[0].period) }];
  });
  if (said.every(({ words }) => words === said[0]!.words)) return;
  throw mustMend(
    `The ${when ? '' : 'latest '}prices are of different periods – ${listParts(said)}.`,
    'Give a date that all have.',
  );
}

/** "2025: Ce, La; 2024: NdPr". */
function listParts(said: readonly { part: BasketPart; words: string }[]): string {
  const groups = [...new Set(said.map(({ words }) => words))].map((words) => {
    const names = said.filter((one) => one.words === words).map(({ part }) => part.material.slice(0, 20));
    const shown = names.length > mostNames ? [...names.slice(0, mostNames), '…'] : names;
    return `${words}: ${shown.join(', ')}`;
  });
  return groups.slice(0, mostGroups).join('; ');
}
