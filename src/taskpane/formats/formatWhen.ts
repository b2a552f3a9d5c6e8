import { formatPeriod, isoDay, openEnd } from '../../model/index.ts';
import type { Period } from '../../model/index.ts';
import type { Formats } from './formats.ts';
import { writeShortDate } from './writeShortDate.ts';

/** A period as the reader's Excel writes it: "19.02.2026", or in words "19 Feb 2026"; months "Feb 2026"; years, quarters and halves as everywhere here. */
export function formatWhen(period: Period | undefined, formats: Formats): string {
  if (!period) return 'undated';
  switch (period.precision) {
    case 'day':
      return writeDay(period.from, formats);
    case 'span':
      return period.to === openEnd
        ? `from ${writeDay(period.from, formats)}`
        : `${writeDay(period.from, formats)} – ${writeDay(period.to, formats)}`;
    case 'month':
      return inWords(period.from, formats, { month: 'short', year: 'numeric' });
    default:
      return formatPeriod(period);
  }
}

function writeDay(day: number, formats: Formats): string {
  return (
    writeShortDate(isoDay(day), formats) ??
    inWords(day, formats, { day: 'numeric', month: 'short', year: 'numeric' })
  );
}

function inWords(day: number, { locale }: Formats, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(isoDay(day)));
}
