/**
 * Says something.
 * @customfunction
 * @param date Its date
 */
export function oneDate(date: Date): unknown {
  return date;
}
