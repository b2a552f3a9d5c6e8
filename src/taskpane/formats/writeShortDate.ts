import type { Formats } from './formats.ts';

type Pattern = Pick<Formats, 'locale' | 'shortDatePattern'>;

const tokens = /'([^']*)'|([dmy])\2*/gi;

/**
 * A day by the short date pattern of the system; undefined where the pattern does not name day, month and year.
 *
 * @example writeShortDate('2026-02-19', { locale: 'de-DE', shortDatePattern: 'dd.MM.yyyy' }) //=> '19.02.2026'
 */
export function writeShortDate(isoDay: string, { locale, shortDatePattern }: Pattern): string | undefined {
  const [year = '', month = '', day = ''] = isoDay.split('-');
  const seen = new Set<string>();
  const written = shortDatePattern.replace(tokens, (token: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted;
    const part = token[0]!.toLowerCase();
    const isOfWeek = part === 'd' && token.length > 2;
    if (!isOfWeek) seen.add(part);
    if (part === 'y') return token.length <= 2 ? year.slice(-2) : year;
    if (token.length > 2) return inWords(isoDay, locale, part === 'm' ? 'month' : 'weekday', token.length);
    const figures = part === 'm' ? month : day;
    return token.length === 1 ? String(Number(figures)) : figures;
  });
  return seen.size === 3 ? written : undefined;
}

function inWords(isoDay: string, locale: string, part: 'month' | 'weekday', length: number): string {
  const width = length === 3 ? 'short' : 'long';
  return new Intl.DateTimeFormat(locale, { [part]: width, timeZone: 'UTC' }).format(new Date(isoDay));
}
