import { findAnswer } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import { unlessRefused } from '../../model/index.ts';
import { listAskedPeriods } from './listAskedPeriods.ts';

/** Whether the data have the number at all: now, or in some period. */
export function isAnswered(edition: Edition, name: string, measure: string): boolean {
  const latest = unlessRefused(() => findAnswer(edition, { name, measure, when: undefined }));
  return latest !== undefined || listAskedPeriods(edition, name, measure).length > 0;
}
