import { format, isDateFormat } from 'numfmt';
import { isoDay } from '../../model/index.ts';
import type { Formats } from './formats.ts';
import { writeShortDate } from './writeShortDate.ts';

/** The code that stands for the day as the system writes it. */
const systemDay = 'm/d/yyyy';

/** A serial number as a cell with this number format shows it; undefined where that is no format of dates or times. */
export function formatDate(serial: number, numberFormat: string, formats: Formats): string | undefined {
  if (!isDateFormat(numberFormat)) return undefined;
  const day = numberFormat === systemDay ? writeShortDate(isoDay(Math.floor(serial)), formats) : undefined;
  return day ?? format(numberFormat, serial, { locale: formats.locale });
}
