import { findAnswer } from '../../dataset/index.ts';
import type { Edition, Finding } from '../../dataset/index.ts';
import { isLtm, whenOf } from '../../functions/call/index.ts';
import { notAvailable } from '../../model/index.ts';
import type { CallQuestion } from '../selection.ts';

/** What answers a question; throws a `Refusal` where nothing does. */
export function findingOf(edition: Edition, { name, measure, date }: CallQuestion): Finding {
  if (edition.absent !== '') throw notAvailable(`Edition ${edition.absent} is not on this computer.`, '');
  const ltm = isLtm(date);
  return findAnswer(edition, { name, measure, when: ltm ? undefined : whenOf(date), isLtm: ltm });
}
