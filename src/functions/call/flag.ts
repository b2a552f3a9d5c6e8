import { mustMend } from '../../model/index.ts';
import type { Cell } from './cell.ts';

/** A TRUE or FALSE argument; blank gives what stands for it. Throws a `#VALUE!` refusal for anything else. */
export function flagOf(cell: Cell, argument: string, blank: boolean): boolean {
  if (cell === null || cell === '') return blank;
  if (typeof cell === 'boolean') return cell;
  if (cell === 0 || cell === 1) return cell === 1;
  const word = typeof cell === 'string' ? cell.trim().toUpperCase() : '';
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  throw mustMend(`${argument} is neither TRUE nor FALSE.`, 'Write TRUE or FALSE, or leave it blank.');
}
