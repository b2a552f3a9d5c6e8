import type { Formats } from './formats.ts';

const digits = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 15 });

/** A number with all its digits, as the reader's Excel writes them: no difference is rounded away. */
export function exactNumber(value: number, { decimal, group }: Formats): string {
  return digits
    .formatToParts(value)
    .map(({ type, value: text }) => (type === 'decimal' ? decimal : type === 'group' ? group : text))
    .join('')
    .replace('-', '−');
}
