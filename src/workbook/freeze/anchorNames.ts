import type { DefinedName } from '../formula/ownNames.ts';
import type { AnchoredSet } from './planFreeze.ts';
import { anchorName } from '../registry/frozenPlaces.ts';

/** The names that a frozen set hangs on. */
export function anchorNames({ set, cells, references }: AnchoredSet): readonly DefinedName[] {
  const named = (kind: 'cells' | 'references') =>
    ({ cells, references })[kind].map(({ formula }, at) => ({
      name: anchorName(set.id, at + 1, kind),
      sheet: undefined,
      formula,
    }));
  return [...named('cells'), ...named('references')];
}
