import { formatPeriod, isoDay, openEnd } from '../../model/index.ts';
import type { Period } from '../../model/index.ts';
import type { Formats } from './formats.ts';

const days: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };

/** A period as the reader's language writes it: "19 Feb 2026", "Feb 2026"; years, quarters and halves as everywhere here. */
export function formatWhen(period: Period | undefined, { locale }: Formats): string {
  if (!period) return 'undated';
  switch (period.precision) {
    case 'day':
      return written(period.from, locale, days);
    case 'span':
      return period.to === openEnd
        ? `from ${written(period.from, locale, days)}`
        : `${written(period.from, locale, days)} – ${written(period.to, locale, days)}`;
    case 'month':
      return written(period.from, locale, { month: 'short', year: 'numeric' });
    default:
      return formatPeriod(period);
  }
}

function written(day: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(isoDay(day)));
}
