import { asOfFinding, findAnswer } from '../../../dataset/index.ts';
import type { Edition } from '../../../dataset/index.ts';
import { questionOf } from '../../../functions/call/index.ts';
import { isoDay } from '../../../model/index.ts';

/** The year of the latest answer, as YEAR(REE.ASOF(name, measure)) gives it for annual figures. */
export function lastYear(edition: Edition, name: string, measure: string): number {
  const finding = findAnswer(edition, questionOf(edition, name, measure, null));
  return Number(isoDay(asOfFinding(edition, finding, undefined)).slice(0, 4));
}
