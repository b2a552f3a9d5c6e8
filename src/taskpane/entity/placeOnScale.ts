import type { Observation } from '../../dataset/index.ts';

export interface Place {
  readonly fromPercent: number;
  readonly toPercent: number;
}

/** Room at both ends of the line. */
const marginPercent = 4;

/** Where numbers stand between the least and the most of them; undefined where they cannot be compared: texts, other units, all the same. */
export function placeOnScale(
  claims: readonly Pick<Observation, 'value' | 'low' | 'high' | 'unit'>[],
): readonly Place[] | undefined {
  const spans = claims.map(({ value, low, high }) => ({ from: low ?? value, to: high ?? value ?? low }));
  const isComparable =
    spans.every(({ from }) => from !== undefined) && new Set(claims.map(({ unit }) => unit)).size === 1;
  if (!isComparable) return undefined;
  const least = Math.min(...spans.map(({ from }) => from!));
  const most = Math.max(...spans.map(({ to }) => to!));
  if (most === least) return undefined;
  const percent = (value: number): number =>
    marginPercent + ((value - least) / (most - least)) * (100 - 2 * marginPercent);
  return spans.map(({ from, to }) => ({ fromPercent: percent(from!), toPercent: percent(to!) }));
}
