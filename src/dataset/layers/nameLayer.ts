import type { Edition } from '../edition.ts';
import type { LayerLine } from './layer.ts';

/** An edition that names a layer which has no claim, so that a reader sees that it is empty. */
export function nameLayer(below: Edition, { kind, label }: Omit<LayerLine, 'claims'>): Edition {
  return Object.freeze({ ...below, below, layers: [...below.layers, { kind, label, claims: 0 }] });
}
