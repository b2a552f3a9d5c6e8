import { layerKinds } from './vocabulary.ts';
import type { LayerKind } from './vocabulary.ts';

/** Whether a source is the user himself. */
export function isLayerKind(kind: string): kind is LayerKind {
  return layerKinds.includes(kind as LayerKind);
}
