import type { Culture } from '../../workbook/index.ts';

/** How numbers and dates are written. */
export interface Formats {
  /** A language tag: "en-GB". */
  readonly locale: string;
  readonly decimal: string;
  readonly group: string;
  /** Of days in figures, as Excel writes them: "dd.MM.yyyy". Empty where they are written in words. */
  readonly shortDatePattern: string;
}

/** The formats of a language, with what Excel says of its own. */
export function formatsOf(language: string, culture: Omit<Culture, 'locale'> = {}): Formats {
  const locale = knownLocale(language);
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
  const partOf = (type: 'decimal' | 'group'): string => parts.find((part) => part.type === type)?.value ?? '';
  return {
    locale,
    decimal: culture.decimal ?? partOf('decimal'),
    group: culture.group ?? partOf('group'),
    shortDatePattern: culture.shortDatePattern ?? '',
  };
}

function knownLocale(locale: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}
