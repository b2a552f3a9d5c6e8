import { formatPeriod } from '../../model/index.ts';
import { numberWords } from '../answer/words.ts';
import type { Observation } from '../records.ts';

/** What a claim says, as its source has it: "9,000 t/yr", "at least 200 t/yr", "200–250 USD/kg", "2028-late". */
export function claimWords({ value, low, high, text, unit, start, bound }: Observation): string {
  const words = bound === 'exact' ? '' : `${bound.replaceAll('-', ' ')} `;
  if (value !== undefined) return `${words}${numberWords(value)} ${unit}`;
  if (low !== undefined) return `${numberWords(low)}–${high === undefined ? '' : numberWords(high)} ${unit}`;
  // An amount may have a start beside it; it is not what the claim is about.
  return start ? `${words}${formatPeriod(start)}` : text;
}
