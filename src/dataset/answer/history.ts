import {
  Refusal,
  formatPeriod,
  isGridPrecision,
  listPeriods,
  mustMend,
  notAvailable,
  periodAt,
} from '../../model/index.ts';
import type { GridPrecision, Period } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import { findAnswer } from './answer.ts';
import { listFiscalPeriods } from './fiscalGrid.ts';
import type { HistoryEnd, LabelledPeriod } from './fiscalGrid.ts';
import type { Finding } from './finding.ts';
import { readMeasure } from './measureText.ts';
import { listPrintedPeriods } from './printedPeriods.ts';
import type { PrintedPeriods } from './printedPeriods.ts';

export interface HistoryQuestion {
  readonly name: string;
  readonly measure: string;
  /** Blank: the first period of the series; its precision is the frequency of the grid. */
  readonly from: HistoryEnd;
  readonly to: HistoryEnd;
}

/** One period of a grid: what answers for it, or why nothing does. */
export interface HistoryLine extends LabelledPeriod {
  readonly answer: Finding | Refusal;
}

type Frequency = GridPrecision | 'day';

/**
 * One line for each period between two, each answered as it would be alone: one series, the preferred claim of each period,
 * nothing carried on and nothing interpolated. Days are those of the quotes.
 */
export function findHistory(edition: Edition, question: HistoryQuestion): readonly HistoryLine[] {
  const { name, measure } = question;
  const printed = listPrintedPeriods(edition, name, measure);
  const asked = listFiscalPeriods(edition, question, printed) ?? listLabelled(edition, question, printed);
  const lines = asked.map(({ label, period }) => ({
    label,
    period,
    answer: attempt(() => findAnswer(edition, { name, measure, when: period })),
  }));
  return printed.subject === '' ? lines : lines.map((line) => ofSubject(edition, line, printed.subject));
}

function attempt(answer: () => Finding): Finding | Refusal {
  try {
    return answer();
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal;
    throw refusal;
  }
}

/** Where the subject prints figures of its own, those of its plants are another series. */
function ofSubject(edition: Edition, line: HistoryLine, subject: string): HistoryLine {
  const { answer } = line;
  if (answer instanceof Refusal || answer.claims[0].subject === subject) return line;
  const plant = edition.findEntity(answer.claims[0].subject)?.name ?? 'a plant';
  return { ...line, answer: notAvailable(`Printed for ${plant} only.`, `Ask for the history of ${plant}.`) };
}

function listLabelled(
  edition: Edition,
  { name, measure, from, to }: HistoryQuestion,
  printed: PrintedPeriods,
): readonly LabelledPeriod[] {
  const asked = { name, measure, from: from as Period | undefined, to: to as Period | undefined };
  return listAsked(edition, asked, printed).map((period) => ({ label: formatPeriod(period), period }));
}

interface Asked extends HistoryQuestion {
  readonly from: Period | undefined;
  readonly to: Period | undefined;
}

function listAsked(
  edition: Edition,
  { name, measure, from, to }: Asked,
  printed: PrintedPeriods,
): readonly Period[] {
  const frequency = frequencyOf(from, to) ?? ownFrequency(printed);
  if (frequency === 'day' && !printed.isQuoted)
    throw mustMend(
      'Days are for quotes; this is not quoted by the day.',
      'Give from and to as years, halves, quarters or months: 2024, "2024-Q3".',
    );
  const ends = endsOf(printed, frequency);
  if (!ends && (!from || !to)) throw noPeriods(edition, name, measure);
  const first = from?.from ?? ends!.from;
  const last = to?.to ?? Math.max(first, Math.min(ends!.to, latestEnd(edition, printed)));
  if (last < first) throw mustMend('The end is before the beginning.', 'Change from and to about.');
  if (frequency !== 'day') return listPeriods(first, last, frequency);
  const quoted = printed.periods.filter((period) => period.to >= first && period.to <= last);
  if (quoted.length > 0) return quoted;
  throw notAvailable('No quote is between these days.', 'Leave from and to blank for all.');
}

/** Terms may run for years to come; a span without an end is listed up to today. */
function latestEnd(edition: Edition, { periods }: PrintedPeriods): number {
  const ends = periods.map(({ to }) => to).filter((to) => to < farAway);
  return Math.max(edition.date, ...ends);
}

/** Later than the end of any contract: the last day of an open span. */
const farAway = 1_000_000;

function frequencyOf(from: Period | undefined, to: Period | undefined): Frequency | undefined {
  const stated = from ?? to;
  if (!stated) return undefined;
  const { precision } = stated;
  if (precision !== 'day' && !isGridPrecision(precision))
    throw mustMend(
      'A history has years, halves, quarters, months or the days of quotes.',
      'Give from and to as 2024, "2024-H1", "2024-Q3", "2024-06" or a date.',
    );
  if (from && to && from.precision !== to.precision)
    throw mustMend(
      `From is a ${from.precision} and to is a ${to.precision}: which is wanted?`,
      'Write both alike: 2020 and 2025, or "2020-Q1" and "2025-Q4".',
    );
  return precision;
}

const frequencies: Readonly<Record<string, Frequency>> = {
  annual: 'year',
  'half-yearly': 'half',
  quarterly: 'quarter',
  monthly: 'month',
  terms: 'year',
};

/** The days of a quoted series; years where there are any; else what the series says, or most of its periods are. */
function ownFrequency({ periods, isQuoted, frequency }: PrintedPeriods): Frequency {
  if (isQuoted) return 'day';
  const counted = (precision: Frequency): number =>
    periods.filter((period) => period.precision === precision).length;
  if (counted('year') > 0) return 'year';
  const stated = frequencies[frequency];
  if (stated) return stated;
  const [best] = (['half', 'quarter', 'month'] as const)
    .map((precision) => ({ precision, count: counted(precision) }))
    .sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.precision : 'year';
}

/** First and last day of the periods of that frequency; of all of them where none has it. */
function endsOf(
  { periods, isQuoted }: PrintedPeriods,
  frequency: Frequency,
): Pick<Period, 'from' | 'to'> | undefined {
  const same = isQuoted ? [] : periods.filter(({ precision }) => precision === frequency);
  const those = same.length > 0 ? same : periods;
  if (those.length === 0) return undefined;
  const ends = {
    from: Math.min(...those.map(({ from }) => from)),
    to: Math.max(...those.map(({ to }) => to)),
  };
  return frequency === 'day' ? ends : { ...ends, from: periodAt(ends.from, frequency).from };
}

function noPeriods(edition: Edition, name: string, text: string): Error {
  const { measure } = readMeasure(edition, text);
  if (measure.timing === 'standing')
    return mustMend(
      `The ${measure.label} has no periods of its own: its claims stand side by side.`,
      'Give from and to, or use REE.CLAIMS.',
    );
  return notAvailable(`No ${measure.label} of ${name} has a period.`, 'REE.CLAIMS shows what is printed.');
}
