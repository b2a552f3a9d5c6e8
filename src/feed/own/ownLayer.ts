import { layerSource } from '../../dataset/index.ts';
import type { StatedClaim, StatedLayer } from '../../dataset/index.ts';
import { dangerOfText } from '../dangerOfText.ts';
import type { OwnTable } from './ownTable.ts';
import { publicPartOf } from './tableAddress.ts';

/** A table of the user's own as a layer: its name is the publisher, its file the title. */
export function ownLayer(
  { id, name, file, origin }: Pick<OwnTable, 'id' | 'name' | 'file' | 'origin'>,
  claims: readonly StatedClaim[],
): StatedLayer {
  return {
    kind: 'own data',
    label: name,
    hasOwnSeries: true,
    claims,
    source: layerSource({
      id: `own-${id}`,
      kind: 'own data',
      title: dangerOfText(file) ? 'own data' : file,
      publisher: name,
      url: origin.kind === 'address' ? publicPartOf(origin.address) : '',
    }),
  };
}
