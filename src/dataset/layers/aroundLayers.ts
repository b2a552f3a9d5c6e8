import type { LayerKind } from '../../model/index.ts';
import type { Edition } from '../edition.ts';

/** An edition just below the layers of a kind, and with them as the highest; undefined where it has none of the kind. */
export function aroundLayers(
  edition: Edition,
  kind: LayerKind,
): { readonly before: Edition; readonly after: Edition } | undefined {
  let after: Edition | undefined = edition;
  while (after && after.layers.at(-1)?.kind !== kind) after = after.below;
  let before = after;
  while (before && before.layers.at(-1)?.kind === kind) before = before.below;
  return after && before && { before, after };
}
