import { daysInMonth } from '../model/index.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Some year of 365 days: a fiscal year that ends in February ends on its 28th, as it is written. */
const commonYear = 2023;

/** The month (1 to 12) of "30 June", the last day of a fiscal year; `undefined` for any other text or day. */
export function readYearEnd(text: string): number | undefined {
  const [, day, name = ''] = /^(\d{1,2}) (\p{L}+)$/u.exec(text) ?? [];
  const month = months.indexOf(name) + 1;
  return month > 0 && Number(day) === daysInMonth(commonYear, month) ? month : undefined;
}
