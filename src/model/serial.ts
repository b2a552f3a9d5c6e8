/** Days since 1899-12-30, as Excel counts them from 1 March 1900 on. */
export type SerialDay = number;

const dayMs = 86_400_000;
const epochMs = Date.UTC(1899, 11, 30);

/**
 * The Excel serial number of a calendar day.
 *
 * @example serialOf(2023, 6, 30) //=> 45107
 */
export function serialOf(year: number, month: number, day: number): SerialDay {
  return (Date.UTC(year, month - 1, day) - epochMs) / dayMs;
}

/** Year, month (1–12) and day of an Excel serial number. */
export function civilOf(serial: SerialDay): { year: number; month: number; day: number } {
  const date = new Date(epochMs + serial * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `2023-06-30` for 45107. */
export function isoDay(serial: SerialDay): string {
  const { year, month, day } = civilOf(serial);
  return `${year}-${two(month)}-${two(day)}`;
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}
