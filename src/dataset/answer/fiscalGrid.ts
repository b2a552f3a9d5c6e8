import {
  civilOf,
  fiscalAt,
  fiscalDays,
  formatFiscal,
  listFiscal,
  mustMend,
  openEnd,
} from '../../model/index.ts';
import type { FiscalPeriod, Period, SerialDay } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import { findYearEnd } from './fiscalYear.ts';
import type { FiscalQuestion } from './fiscalYear.ts';
import type { PrintedPeriods } from './printedPeriods.ts';

/** Where a history begins or ends; blank: with what is printed. */
export type HistoryEnd = Period | FiscalPeriod | undefined;

interface FiscalHistory extends FiscalQuestion {
  readonly from: HistoryEnd;
  readonly to: HistoryEnd;
}

/** A period of a grid by the date that the other functions read: "2024-Q3", "FY2024". */
export interface LabelledPeriod {
  readonly label: string;
  readonly period: Period;
}

/**
 * The fiscal years, halves or quarters of a history whose ends are such; `undefined` where neither is. An end left blank is the
 * first or last of them that is printed, or in which anything is.
 */
export function listFiscalPeriods(
  edition: Edition,
  { name, measure, from, to }: FiscalHistory,
  { periods }: PrintedPeriods,
): readonly LabelledPeriod[] | undefined {
  const stated = [from, to].filter((end) => isFiscal(end));
  if (stated.length === 0) return undefined;
  const { precision } = stated[0]!;
  const lastMonth = findYearEnd(edition, { name, measure });
  const at = (day: SerialDay): FiscalPeriod => fiscalAt(civilOf(day), precision, lastMonth);
  const isPrinted = ({ from: first, to: last }: Period): boolean => {
    const days = fiscalDays(at(last), lastMonth);
    return days.from === first && days.to === last;
  };
  const printed = periods.some(isPrinted) ? periods.filter(isPrinted) : periods;
  const endOf = (end: HistoryEnd, days: readonly SerialDay[], choose: typeof Math.max): FiscalPeriod => {
    if (isFiscal(end)) return end;
    if (end || days.length === 0) throw mustMend(...notAlike);
    return at(choose(...days));
  };
  const first = endOf(
    from,
    printed.map((one) => one.from),
    Math.min,
  );
  const last = endOf(
    to,
    printed.map((one) => (one.to === openEnd ? edition.date : one.to)),
    Math.max,
  );
  if (first.precision !== last.precision) throw mustMend(...notAlike);
  const listed = listFiscal(first, last);
  if (listed.length === 0) throw mustMend('The end is before the beginning.', 'Change from and to about.');
  return listed.map((fiscal) => ({ label: formatFiscal(fiscal), period: fiscalDays(fiscal, lastMonth) }));
}

const notAlike = [
  'From and to are not of one kind: one is of a fiscal year.',
  'Write both alike: "FY2023" and "FY2025", or "FY2024-Q1" and "FY2025-Q4".',
] as const;

function isFiscal(end: HistoryEnd): end is FiscalPeriod {
  return end !== undefined && 'year' in end;
}
