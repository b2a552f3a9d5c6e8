import type { Question } from '../../dataset/index.ts';
import { requiredText } from './cell.ts';
import type { Cell } from './cell.ts';
import { whenOf } from './when.ts';

/** The arguments that name any number: whose, which, when. */
export function questionOf(name: Cell, measure: Cell, date: Cell): Question {
  return {
    name: requiredText(name, 'The name'),
    measure: requiredText(measure, 'The measure'),
    when: whenOf(date),
  };
}
