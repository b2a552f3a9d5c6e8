import { formatNumber } from '../formats/formatNumber.ts';
import type { Formats } from '../formats/formats.ts';
import { formatWhen } from '../formats/formatWhen.ts';
import type { History, Point } from './history.ts';

/** "2025: 69 USD/kg, estimate"; "19 Feb 2026: 123 USD/kg (120–126)". */
export function pointWords(point: Point, history: History, formats: Formats): string {
  const { period, status } = point;
  const { value, unit } = valueWords(point, history, formats);
  const range = rangeWords(point, history, formats);
  const shown = `${value} ${unit}${range && ` (${range})`}`;
  return [`${formatWhen(period, formats)}: ${shown}`, status === 'actual' ? '' : status]
    .filter(Boolean)
    .join(', ');
}

export function valueWords({ value }: Point, { unit, found }: History, formats: Formats) {
  const { format } = found.finding.measure;
  return formatNumber(value, unit === 'fraction' ? '' : unit, format, formats);
}

export function rangeWords({ low, high }: Point, { unit, found }: History, formats: Formats): string {
  if (low === undefined || high === undefined) return '';
  const { format } = found.finding.measure;
  return [low, high].map((end) => formatNumber(end, unit, format, formats).value).join('–');
}
