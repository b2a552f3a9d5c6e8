import type { FindMoved } from '../formula/followReferences.ts';
import { readAddress } from '../place/area.ts';
import type { Place } from '../place/area.ts';
import { readAnchors } from './anchorFormula.ts';
import type { AnchorPart, FrozenCell, FrozenSet } from './frozenSet.ts';
import type { NamesRead } from './namesRead.ts';

/** A frozen set where it is now; a copy of its sheet makes another one. */
export interface FrozenPlaces {
  readonly set: FrozenSet;
  /** The sheet to which the names of a copy belong; undefined for those of the workbook. */
  readonly copyOn: string | undefined;
  /** Those of its cells that this has names for. */
  readonly cells: readonly FrozenCell[];
  /** Undefined where the cells were deleted. */
  readonly placeOf: (cell: FrozenCell) => Place | undefined;
  /** Where the cells are now that the formulas refer to. */
  readonly findMoved: FindMoved;
}

/** The name of a part of a set: its cells, or what its formulas refer to. */
export function anchorName(id: string, number: number, kind: 'cells' | 'references'): string {
  return `${id}_${kind === 'references' ? 'r' : ''}${number}`;
}

/** Whether a name of the workbook is one of a set. */
export function isAnchorOf(id: string, name: string): boolean {
  return /^_r?\d+$/i.test(name.slice(id.length)) && name.toLowerCase().startsWith(id.toLowerCase());
}

/** One of the names of a set, with the places that it stands for; undefined for those whose cells or sheet are gone. */
interface Anchor {
  readonly name: string;
  readonly sheet: string | undefined;
  readonly places: readonly (Place | undefined)[];
}

/** Finds a frozen set by the hidden names that it hangs on: in the workbook, and on copied sheets. */
export function frozenPlaces(set: FrozenSet, { names, sheets }: NamesRead): readonly FrozenPlaces[] {
  const known = new Set(sheets.map((name) => name.toLowerCase()));
  const own = names
    .filter(({ name }) => isAnchorOf(set.id, name))
    .map(({ name, sheet, formula }) => ({ name, sheet, places: placesOn(known, formula) }));
  const copies = new Set(own.flatMap(({ sheet }) => sheet ?? []));
  return [undefined, ...copies].map((copyOn) => placesIn(set, own, copyOn));
}

/** Excel makes `#REF!` of a part whose sheet is deleted; other programs leave the name of the sheet. */
function placesOn(sheets: ReadonlySet<string>, formula: string): Anchor['places'] {
  return readAnchors(formula).map((place) =>
    place && sheets.has(place.sheet.toLowerCase()) ? place : undefined,
  );
}

function placesIn(set: FrozenSet, own: readonly Anchor[], copyOn: string | undefined): FrozenPlaces {
  const parts = new Map<string, Anchor['places']>();
  for (const { name, sheet, places } of own) if (sheet === copyOn) parts.set(name.toLowerCase(), places);
  const partsOf = ({ name }: AnchorPart) => parts.get(anchorName(set.id, name, 'cells').toLowerCase());
  return {
    set,
    copyOn,
    cells: copyOn === undefined ? set.cells : set.cells.filter(({ anchor }) => partsOf(anchor) !== undefined),
    placeOf: ({ anchor }) => partsOf(anchor)?.[anchor.part - 1],
    findMoved: movesOf(set, own, copyOn),
  };
}

/** What a copied sheet has names of its own for is found there, the rest in the workbook. */
function movesOf(set: FrozenSet, own: readonly Anchor[], copyOn: string | undefined): FindMoved {
  const moved = new Map<string, Place | 'gone'>();
  for (const { name, at } of set.references) {
    const wanted = anchorName(set.id, name, 'references').toLowerCase();
    const named = own.filter((one) => one.name.toLowerCase() === wanted);
    const found =
      named.find(({ sheet }) => sheet === copyOn) ?? named.find(({ sheet }) => sheet === undefined);
    if (found)
      at.forEach((address, part) => {
        const old = readAddress(address);
        if (old) moved.set(keyOf(old), found.places[part] ?? 'gone');
      });
  }
  return (place) => moved.get(keyOf(place));
}

function keyOf({ sheet, area }: Place): string {
  return JSON.stringify([sheet.toLowerCase(), area.row, area.column, area.rows, area.columns]);
}
