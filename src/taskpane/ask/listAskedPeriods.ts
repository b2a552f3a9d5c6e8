import { findAnswer, listPrintedPeriods, readMeasure } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import { formatPeriod, periodAt, unlessRefused } from '../../model/index.ts';
import type { Period } from '../../model/index.ts';

/** A period for which there is a number, and what to type for it. */
export interface AskedPeriod {
  /** "2025", "2024-H1", "2026-02-19", "LTM". */
  readonly text: string;
  /** Undefined for the last four quarters. */
  readonly period: Period | undefined;
}

const lastTwelveMonths = 'LTM';

/**
 * The periods for which a number is given, the latest first: as printed, before the days of quotes their years, and LTM
 * where four quarters are there. None where the words mean nothing, and for claims that stand side by side whatever their date.
 */
export function listAskedPeriods(edition: Edition, name: string, measure: string): readonly AskedPeriod[] {
  const printed = unlessRefused(() => listPrintedPeriods(edition, name, measure));
  if (!printed) return [];
  const { periods, isQuoted } = printed;
  const years = isQuoted ? periods.map(({ to }) => periodAt(to, 'year')) : [];
  const all = [...byText(years), ...byText(periods)];
  const answered = all.filter(({ period }) =>
    unlessRefused(() => findAnswer(edition, { name, measure, when: period })),
  );
  return [...lastFourQuarters(edition, name, measure), ...answered];
}

function byText(periods: readonly Period[]): AskedPeriod[] {
  const latestFirst = [...periods].reverse();
  return [...new Map(latestFirst.map((period) => [formatPeriod(period), period]))].map(([text, period]) => ({
    text,
    period,
  }));
}

function lastFourQuarters(edition: Edition, name: string, measure: string): AskedPeriod[] {
  if (readMeasure(edition, measure).measure.timing !== 'period') return [];
  const found = unlessRefused(() => findAnswer(edition, { name, measure, when: undefined, isLtm: true }));
  return found ? [{ text: lastTwelveMonths, period: undefined }] : [];
}
