import { findYearEnd } from '../../dataset/index.ts';
import type { Edition, Question } from '../../dataset/index.ts';
import { requiredText } from './cell.ts';
import type { Cell } from './cell.ts';
import { isLtm, whenOf } from './when.ts';

/** The arguments that name any number: whose, which, when ("LTM" and fiscal years included). */
export function questionOf(edition: Edition, name: Cell, measure: Cell, date: Cell): Question {
  const asked = { name: requiredText(name, 'The name'), measure: requiredText(measure, 'The measure') };
  return isLtm(date)
    ? { ...asked, when: undefined, isLtm: true }
    : { ...asked, when: whenOf(date, () => findYearEnd(edition, asked)) };
}
