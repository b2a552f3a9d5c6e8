/** How Excel writes numbers and dates, as far as an add-in can ask. */
export interface Culture {
  /** "de-DE" */
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  readonly shortDatePattern: string;
  readonly dateSeparator: string;
}

const letters: Readonly<Record<string, string>> = { day: 'd', month: 'M', year: 'y' };

/** What the browser knows of a language. Windows writes some short dates otherwise: dd.MM.yyyy where this is d.M.yyyy. */
export function cultureOf(locale: string): Culture {
  const numbers = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
  const dates = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(new Date('2026-01-02'));
  const valueOf = (parts: readonly { type: string; value: string }[], type: string): string =>
    parts.find((part) => part.type === type)?.value ?? '';
  return {
    name: locale,
    decimal: valueOf(numbers, 'decimal'),
    group: valueOf(numbers, 'group'),
    shortDatePattern: dates.map(({ type, value }) => letters[type]?.repeat(value.length) ?? value).join(''),
    dateSeparator: valueOf(dates, 'literal'),
  };
}
