import { parsePeriod } from '../../model/index.ts';
import type { Formats } from '../formats/formats.ts';
import { formatWhen } from '../formats/formatWhen.ts';

/** A day, `2026-11-23`, as the reader's Excel writes it. */
export function dayWords(day: string, formats: Formats): string {
  return formatWhen(parsePeriod(day), formats);
}

/** A moment in the reader's own time: "25.11.2026, 16:47". */
export function momentWords(moment: string, formats: Formats): string {
  const at = new Date(moment);
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const time = at.toLocaleTimeString(formats.locale, { hour: '2-digit', minute: '2-digit' });
  return `${dayWords(day, formats)}, ${time}`;
}
