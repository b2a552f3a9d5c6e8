import { formatPeriod } from '../../model/index.ts';
import type { Finding } from '../answer/finding.ts';
import { isLaid } from '../answer/rank.ts';
import { numberWords } from '../answer/words.ts';
import type { Edition } from '../edition.ts';
import type { Observation, Series, Source } from '../records.ts';

const stateWords: Readonly<Record<string, string>> = { construction: 'under construction' };
const vatWords: Readonly<Record<string, string>> = { in: 'incl. VAT', ex: 'ex VAT' };

/** How sure it is and how far it has come: "actual, operating"; "planned, at least, announced". */
export function statusWords({ claims }: Finding): string {
  return distinct(claims.map(statusOf)).join('; ');
}

function statusOf({ status, bound, state }: Observation): string {
  const loose = bound === 'exact' ? '' : bound.replaceAll('-', ' ');
  return [status, loose, stateWords[state] ?? state].filter(Boolean).join(', ');
}

/** How far the plants behind a figure have come: "operating"; of a sum, all there are. */
export function stateOf({ claims }: Finding): string {
  return distinct(claims.map(({ state }) => stateWords[state] ?? state)).join(', ');
}

/** What the figure is of: "average price of NdPr oxide, China, ex VAT"; "nameplate capacity of NdFeB magnets". */
export function whatWords(edition: Edition, { measure, series, claims, unit }: Finding): string {
  if (series) return `${priceLabel(series.basis)} of ${seriesWords(edition, series, unit)}`;
  const products = distinct(claims.map(({ product }) => edition.findMaterial(product)?.name ?? product));
  return products.length === 0 ? measure.label : `${measure.label} of ${products.join(', ')}`;
}

/** "spot price", but "unit value". */
export function priceLabel(basis: Series['basis']): string {
  return basis === 'unit value' ? basis : `${basis} price`;
}

/** What a series is a price of, and on which terms: "NdPr oxide, China, ex VAT". */
export function seriesWords(edition: Edition, series: Series, unit: string): string {
  const { material, market, incoterm, vat, purity } = series;
  // Prices in yuan are quoted with the tax as often as without it.
  const tax = vat === 'unstated' && unit.startsWith('CNY') ? 'VAT unstated' : (vatWords[vat] ?? '');
  const name = edition.findMaterial(material)?.name ?? material;
  return [name, market, incoterm, tax, purity].filter(Boolean).join(', ');
}

/** When it is true: "2024", "2026-02-19"; of a sum, all periods there are. */
export function whenWords({ claims }: Finding): string {
  return distinct(claims.map(({ period }) => (period ? formatPeriod(period) : 'undated'))).join('; ');
}

/**
 * What a reader must know beside the figure: the range as printed, how the answer was found, and that other
 * sources say something else where the edition records it. "printed as 82.5–85; disputed: 10X magnet plant".
 */
export function remarkWords(edition: Edition, finding: Finding): string {
  const { claims } = finding;
  const topics = claims.flatMap(({ id }) => edition.listDisagreements(id).map(({ topic }) => topic));
  const disputed = topics.length === 0 ? '' : `disputed: ${distinct(topics).join(', ')}`;
  return [foundWords(finding), disputed].filter(Boolean).join('; ');
}

/** The range as printed, and how the answer was found. */
export function foundWords(finding: Finding): string {
  return [rangeWords(finding), finding.extent].filter(Boolean).join('; ');
}

/** The range as printed, where the answer is its middle or one of its ends. */
function rangeWords({ claims }: Finding): string {
  const [{ low, high }] = claims;
  if (claims.length > 1 || low === undefined || high === undefined) return '';
  return `printed as ${numberWords(low)}–${numberWords(high)}`;
}

/** The date as printed, where the answer is the first day of a longer period. */
export function startWords({ claims, measure }: Finding): string {
  const [{ start }] = claims;
  const isLonger = measure.valueKind === 'date' && start && start.precision !== 'day';
  return isLonger ? `printed as ${formatPeriod(start)}` : '';
}

/** Of a figure that the user says himself: where, and what it was. "Your override, scenario Bull, row 3 of REE overrides; was 69 USD/kg" */
export function laidWords(edition: Edition, { claims: [claim] }: Finding): string {
  const { publisher, title } = edition.getSource(claim.source);
  return isLaid(edition, claim) ? [publisher, title, claim.locator].filter(Boolean).join(', ') : '';
}

/** The sources behind a figure, each once. */
export function sourcesOf(edition: Edition, { claims }: Finding): readonly Source[] {
  return [...new Set(claims.map(({ source }) => edition.getSource(source)))];
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].filter(Boolean);
}
