import { ColorKit } from '@univerjs/core';
import type { IColorStyle, Nullable } from '@univerjs/core';
import { ApiError } from '../richApi/index.ts';

/** `#FFA500` of any way in which Excel takes a colour: `#ffa500`, `FFA500`, `orange`. */
export function readColour(given: unknown): string {
  const text = String(given).trim();
  const colour = new ColorKit(/^[\da-f]{6}$/i.test(text) ? `#${text}` : text);
  if (!colour.isValid) throw new ApiError('InvalidArgument');
  return colour.toHexString().slice(0, 7).toUpperCase();
}

export function showColour(colour: Nullable<IColorStyle>, otherwise: string): string {
  return colour && colour.rgb ? readColour(colour.rgb) : otherwise;
}
