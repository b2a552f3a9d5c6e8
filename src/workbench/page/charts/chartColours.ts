import type { FillState, LineState } from '../../sheet/charts/chartState.ts';

/** The accents of Excel's default theme, in the order in which series take them. */
const ACCENTS = ['#156082', '#E97132', '#196B24', '#0F9ED5', '#A02B93', '#4EA72E'];
const NONE = 'rgba(0, 0, 0, 0)';
const PIXELS_PER_POINT = 4 / 3;

const dashes: Readonly<Record<string, readonly number[]>> = {
  Dash: [6, 4],
  DashDot: [6, 3, 1, 3],
  DashDotDot: [6, 3, 1, 3, 1, 3],
  Dot: [1, 3],
  RoundDot: [2, 3],
};

export function accent(index: number): string {
  return ACCENTS[index % ACCENTS.length] ?? NONE;
}

/** The colour of a fill or line: what is set, or else the one given. */
export function colourOf({ color }: FillState | LineState, otherwise: string = NONE): string {
  return color === undefined ? otherwise : (color ?? NONE);
}

export function dashOf({ style }: LineState): number[] {
  return [...(dashes[style] ?? [])];
}

export function toPixels(points: number): number {
  return points * PIXELS_PER_POINT;
}
