import type { Edition } from '../dataset/index.ts';
import { spill } from './call/index.ts';

/**
 * The edition of the data that answers now.
 * Never an error.
 * @customfunction
 * @returns The edition's id: its date, and a number where a day has several.
 * @example =REE.EDITION() //=> 2026.11.23
 */
export function edition(): unknown[][] {
  return spill(({ id }: Edition) => [[id]], []) as unknown[][];
}
