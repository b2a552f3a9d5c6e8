import type { ShownValue } from '../functions/index.ts';
import type { CallTouched } from './touching.ts';

export interface Difference {
  /** Undefined where that answer has no cell there. */
  readonly before: ShownValue | undefined;
  readonly after: ShownValue | undefined;
  /** How many values differ: none where only a citation or a card does. */
  readonly differing: number;
  readonly all: number;
}

/** Of two answers to a call, the first values that differ; where none do, the first ones. */
export function firstDifference({ before, after }: Pick<CallTouched, 'before' | 'after'>): Difference {
  const rows = Math.max(before.length, after.length);
  const columns = Math.max(...[...before, ...after].map((line) => line.length), 0);
  const pairs = Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    return { before: before[row]?.[column], after: after[row]?.[column] };
  });
  const differing = pairs.filter((pair) => keyOf(pair.before) !== keyOf(pair.after));
  const first = differing[0] ?? pairs[0];
  return {
    before: first?.before,
    after: first?.after,
    differing: differing.length,
    all: pairs.length,
  };
}

function keyOf(value: ShownValue | undefined): string {
  return value === undefined ? '' : JSON.stringify(value);
}
