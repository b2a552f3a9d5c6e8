import { BooleanNumber } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';

const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_POINTS = 11;
/** The width of an average letter against the size of its font, where nothing can measure it. */
const LETTER_WIDTH = 0.5;

let context: OffscreenCanvasRenderingContext2D | null | undefined;

/** The width of a line of text in pixels: measured in a browser, estimated without one. */
export function textWidth(text: string, { bl, it, fs, ff }: IStyleData): number {
  const pixels = (fs ?? DEFAULT_POINTS) * PIXELS_PER_POINT;
  context ??= typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return text.length * pixels * LETTER_WIDTH;
  const weight = bl === BooleanNumber.TRUE ? 'bold' : 'normal';
  context.font = `${it === BooleanNumber.TRUE ? 'italic' : 'normal'} ${weight} ${pixels}px ${ff ?? 'sans-serif'}`;
  return context.measureText(text).width;
}
