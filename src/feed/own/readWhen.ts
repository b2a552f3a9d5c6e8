import { Refusal, parsePeriod } from '../../model/index.ts';
import type { Period } from '../../model/index.ts';
import type { Cell } from './splitTable.ts';

/** What stands first in a date such as 03/04/2026. */
export type DayOrder = 'day' | 'month';

const slashed = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const timeOfDay = /[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
/** From 1954 to 2119: no year is as large. */
const serial = /^[2-7]\d{4}(?:\.\d+)?$/;

/** Whether a person must say in which order day and month stand. */
export function isDayOrderNeeded(cells: readonly Cell[]): boolean {
  return cells.some((cell) => slashed.test(withoutTime(cell)));
}

/** A date of a table: as the functions take it, an Excel day number, or day and month in the order that is said. Undefined where it is none. */
export function readWhen(cell: Cell, order: DayOrder | undefined): Period | undefined {
  const text = withoutTime(cell);
  const [, first = '', , second = '', year = ''] = slashed.exec(text) ?? [];
  if (year === '') return periodOf(serial.test(text) ? Number(text) : text.replaceAll('/', '-'));
  if (!order) return undefined;
  const [day, month] = order === 'day' ? [first, second] : [second, first];
  return periodOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function withoutTime(cell: Cell): string {
  return String(cell).trim().replace(timeOfDay, '');
}

function periodOf(value: string | number): Period | undefined {
  try {
    return parsePeriod(value);
  } catch (refusal) {
    if (refusal instanceof Refusal) return undefined;
    throw refusal;
  }
}
