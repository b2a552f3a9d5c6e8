/** How numbers and dates are written. */
export interface Formats {
  /** A language tag: "en-GB". */
  readonly locale: string;
  readonly decimal: string;
  readonly group: string;
}

/** The formats of a language, with the separators that Excel uses where it says. */
export function formatsOf(
  locale: string,
  separators: { readonly decimal?: string; readonly group?: string } = {},
): Formats {
  const known = knownLocale(locale);
  const parts = new Intl.NumberFormat(known).formatToParts(1_234_567.8);
  const partOf = (type: 'decimal' | 'group'): string => parts.find((part) => part.type === type)?.value ?? '';
  return {
    locale: known,
    decimal: separators.decimal ?? partOf('decimal'),
    group: separators.group ?? partOf('group'),
  };
}

function knownLocale(locale: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}
