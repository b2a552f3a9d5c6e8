import { moveReferences } from '../formula/moveReferences.ts';
import type { Layout } from './layout.ts';

/** A layout whose formulas were written as if it began at A1, for where it begins. */
export function placeLayout(
  layout: Layout,
  anchor: { readonly row: number; readonly column: number },
): Layout {
  return {
    ...layout,
    formulas: layout.formulas.map((block) => ({
      ...block,
      of: block.of.map((line) => line.map((text) => moveReferences(text, anchor))),
    })),
    spills: layout.spills.map((spill) => ({ ...spill, text: moveReferences(spill.text, anchor) })),
  };
}
