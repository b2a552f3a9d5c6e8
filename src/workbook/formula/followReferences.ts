import { parseA1Ref, stringifyA1Ref, tokenize } from '@borgar/fx';
import { readAddress } from '../place/area.ts';
import type { Place } from '../place/area.ts';

/** Where cells are now that were there when the formula was read: undefined where nobody knows, `gone` where they were deleted. */
export type FindMoved = (place: Place) => Place | 'gone' | undefined;

/** The cells that a formula on a sheet refers to, each once; other workbooks, tables and names are not among them. */
export function listReferences(formula: string, sheet: string): readonly Place[] {
  const found = new Map<string, Place>();
  for (const { text, isReference } of piecesOf(formula)) {
    const place = isReference ? placeOf(text, sheet) : undefined;
    if (place) found.set(JSON.stringify([place.sheet.toLowerCase(), place.area]), place);
  }
  return [...found.values()];
}

/**
 * The formula as Excel would have kept it while the cells that it refers to, or it itself, went elsewhere. It comes back
 * character for character where nothing has moved; undefined where cells that it refers to were deleted.
 *
 * @example
 * // rows were inserted above; the cell has stayed on its sheet
 * followReferences('=REE.PRICE($A2)', { from: 'Sheet1', to: 'Sheet1' }, twoRowsDown) //=> '=REE.PRICE($A4)'
 */
export function followReferences(
  formula: string,
  { from, to }: { readonly from: string; readonly to: string },
  findMoved: FindMoved,
): string | undefined {
  const written: string[] = [];
  for (const { text, isReference } of piecesOf(formula)) {
    const old = isReference ? placeOf(text, from) : undefined;
    const now = old && findMoved(old);
    if (now === 'gone') return undefined;
    written.push(old && now ? rewrite(text, old, now, to) : text);
  }
  return written.join('');
}

/** The formula in pieces; of `Sheet1:Sheet3!A1` nothing is taken for a reference. */
function piecesOf(formula: string): readonly { readonly text: string; readonly isReference: boolean }[] {
  const tokens = tokenize(formula);
  return tokens.map(({ type, value }, at) => ({
    text: value,
    isReference:
      (type === 'range' || type === 'range_beam') &&
      tokens[at - 1]?.value !== ':' &&
      tokens[at + 1]?.value !== ':',
  }));
}

function placeOf(text: string, sheet: string): Place | undefined {
  if (/[[\]]/.test(text)) return undefined;
  const place = readAddress(text);
  if (!place || place.sheet.includes(':')) return undefined;
  return { ...place, sheet: place.sheet === '' ? sheet : place.sheet };
}

function rewrite(text: string, old: Place, now: Place, ownSheet: string): string {
  const read = parseA1Ref(text, { allowNamed: false });
  if (!read || !('range' in read)) return text;
  const isNamed = (read.context ?? []).length > 0;
  const isSameSheet = (isNamed ? old.sheet : ownSheet) === now.sheet;
  if (isSameSheet && JSON.stringify(old.area) === JSON.stringify(now.area)) return text;
  const { row, column, rows, columns } = now.area;
  const { top, left, bottom, right } = read.range;
  const range = {
    ...read.range,
    top: top === null ? null : row,
    left: left === null ? null : column,
    bottom: bottom === null ? null : row + rows - 1,
    right: right === null ? null : column + columns - 1,
  };
  return stringifyA1Ref({ context: isNamed || now.sheet !== ownSheet ? [now.sheet] : [], range });
}
