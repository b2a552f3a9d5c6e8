import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** The pixel sizes that Excel asks for, from the smallest ribbon to a high-resolution one. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];

let ready;

/** Renders a square SVG to a PNG of `sizePx` by `sizePx`. The same picture gives the same bytes on every machine. */
export async function renderIcon(svg, sizePx) {
  ready ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(
    initWasm,
  );
  await ready;
  return Buffer.from(new Resvg(svg, { fitTo: { mode: 'width', value: sizePx } }).render().asPng());
}
