import { CellError } from '../answer/askCall.ts';
import type { AnsweredCell } from '../answer/askCall.ts';
import { safeCell } from '../safeCell.ts';
import type { CellInput } from './layout.ts';

/** An answer as it is written as a value; an error stays an error. */
export function cellInput(value: AnsweredCell): CellInput {
  return value instanceof CellError ? value.code : safeCell(value);
}
