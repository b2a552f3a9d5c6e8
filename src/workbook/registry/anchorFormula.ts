import { stringifyA1Ref } from '@borgar/fx';
import { readAddress, sheetColumns, sheetRows } from '../place/area.ts';
import type { Place } from '../place/area.ts';

/** Longer texts for names are refused by some versions of Excel. */
const longestFormulaChars = 255;

/** Cells as a name refers to them: "Sheet1!$A$2", "'My sheet'!$B$2:$C$9", "Sheet1!$A:$A". */
export function anchorText({ sheet, area }: Place): string {
  const { row, column, rows, columns } = area;
  const [isColumn, isRow] = [rows === sheetRows, columns === sheetColumns];
  const range = {
    top: isColumn ? null : row,
    left: isRow ? null : column,
    bottom: isColumn ? null : row + rows - 1,
    right: isRow ? null : column + columns - 1,
    $top: true,
    $left: true,
    $bottom: true,
    $right: true,
  };
  return stringifyA1Ref({ context: [sheet], range });
}

/** A name that stands for several places: its formula, and which of the places it has as its parts. */
export interface PackedAnchors {
  readonly formula: string;
  readonly places: readonly Place[];
}

/**
 * Places as the formulas of as few names as may be, in their order. A name holds places of one sheet only, so that the copy
 * which Excel makes with a copied sheet is whole. Excel lets each part follow its own cells.
 */
export function packAnchors(places: readonly Place[]): readonly PackedAnchors[] {
  const packed: { formula: string; places: Place[] }[] = [];
  for (const place of places) {
    const text = anchorText(place);
    const last = packed.at(-1);
    const isRoom =
      last?.places[0]?.sheet === place.sheet && last.formula.length + 1 + text.length <= longestFormulaChars;
    if (last && isRoom) {
      last.formula += `,${text}`;
      last.places.push(place);
    } else packed.push({ formula: `=${text}`, places: [place] });
  }
  return packed;
}

/** The places that such a name stands for now; undefined for one whose cells were deleted. */
export function readAnchors(formula: string): readonly (Place | undefined)[] {
  const list = formula.replace(/^=/, '').replace(/^\((.*)\)$/, '$1');
  return splitPlaces(list).map((text) => (isDead(text) ? undefined : readAddress(text)));
}

/** `#REF!$A$1`, `Sheet1!#REF!`; a quoted name of a sheet may have the sign. */
function isDead(text: string): boolean {
  return text.replaceAll(/'(?:[^']|'')*'/g, '').includes('#');
}

export function joinPlaces(places: readonly string[]): string {
  return places.join(',');
}

/** Splits at commas outside of quoted names of sheets. */
export function splitPlaces(list: string): string[] {
  return list.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
