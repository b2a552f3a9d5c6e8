import { shownValue } from '../../dataset/index.ts';
import type { Finding, KeyFinding } from '../../dataset/index.ts';
import { formatNumber } from '../formats/formatNumber.ts';
import type { Formats } from '../formats/formats.ts';
import { formatWhen } from '../formats/formatWhen.ts';

/** A figure as it is read. */
export interface FigureView {
  /** "average price", "NdFeB magnets capacity, announced". */
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  /** A text stands where a number would: a place, a date. */
  readonly isText: boolean;
  readonly when: string;
}

const datesShown = 2;

export function figureOf({ label, finding }: Omit<KeyFinding, 'measure'>, formats: Formats): FigureView {
  return { label, ...valueOf(finding, formats), when: whenOf(finding, formats) };
}

function valueOf(
  finding: Finding,
  formats: Formats,
): { readonly value: string; readonly unit: string; readonly isText: boolean } {
  const { start } = finding.claims[0];
  if (finding.measure.valueKind === 'date' && start)
    return { value: formatWhen(start, formats), unit: '', isText: true };
  const { value, unit } = shownValue(finding);
  if (typeof value === 'string') return { value, unit: '', isText: true };
  return {
    ...formatNumber(value, unit === 'fraction' ? '' : unit, finding.measure.format, formats),
    isText: false,
  };
}

/** The period; of a sum, the first ones and how many more. */
function whenOf({ claims }: Finding, formats: Formats): string {
  const all = [...new Set(claims.map(({ period }) => formatWhen(period, formats)))];
  const more = all.length - datesShown;
  return more > 0 ? `${all.slice(0, datesShown).join(', ')} +${more}` : all.join(', ');
}
