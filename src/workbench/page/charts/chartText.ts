import { numfmt } from '@univerjs/core';
import type { FontSpec } from 'chart.js';
import type { FontState } from '../../sheet/charts/chartState.ts';
import { toPixels } from './chartColours.ts';

const FALLBACK = 'Calibri, Carlito, Arial, sans-serif';

export function fontOf({ bold, italic, name, size }: FontState): FontSpec {
  return {
    family: `"${name}", ${FALLBACK}`,
    size: toPixels(size),
    weight: bold ? 'bold' : 'normal',
    style: italic ? 'italic' : 'normal',
    lineHeight: 1.2,
  };
}

/** A number by a format as cells have it; plainly where the format cannot be read. */
export function formatNumber(value: number, format: string): string {
  try {
    return numfmt.format(format, value, { throws: true });
  } catch {
    return String(value);
  }
}
