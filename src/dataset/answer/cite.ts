import { formatPeriod, isLayerKind } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import type { Observation, Source } from '../records.ts';
import type { Finding } from './finding.ts';
import { numberWords } from './words.ts';

/** The citation of an answer: who, what, when published, where in it, and how the answer was found. */
export function citeFinding(edition: Edition, { claims, extent }: Finding): string {
  const [first, ...others] = claims;
  const parts = [citeClaim(edition, first)];
  const converted = convertedWords(edition, first);
  if (converted) parts.push(converted);
  const further = [...new Set(others.map((claim) => claim.source))].filter((id) => id !== first.source);
  if (further.length > 0)
    parts.push(`Also: ${further.map((id) => edition.getSource(id).publisher).join('; ')}.`);
  if (extent) parts.push(`(${extent})`);
  return parts.join(' ');
}

/** The citation of one claim. */
export function citeClaim(edition: Edition, { source, locator, derived }: Observation): string {
  const from = edition.getSource(source);
  const { publisher, title, url, kind, retrieval } = from;
  const said = [publisher, title, publishedWords(from), locator].filter(Boolean).join(', ');
  const how = retrieval === 'original' ? kind : `${kind}, ${retrieval}`;
  const computed = derived ? ` Computed: ${derived}.` : '';
  return `${said} [${how}]${computed}${url ? ` ${url}` : ''}`;
}

function convertedWords(edition: Edition, claim: Observation): string {
  const { value, unit, convertedValue, convertedUnit, convertedSource } = claim;
  if (convertedValue === undefined || value === undefined) return '';
  const by =
    convertedSource && convertedSource !== claim.source
      ? `${edition.getSource(convertedSource).publisher} prints`
      : 'The source prints';
  return `${by} ${numberWords(convertedValue)} ${convertedUnit} beside ${numberWords(value)} ${unit}.`;
}

/** When a source was published; what a user says himself is not published. */
export function publishedWords({ published, kind }: Source): string {
  if (published) return formatPeriod(published);
  return isLayerKind(kind) ? '' : 'no date';
}
