import type { LayerKind } from '../../model/index.ts';
import type { Source } from '../records.ts';

/** What a user says of himself as a source; nothing of it is ever published. */
interface SourceParts extends Pick<Source, 'id' | 'title' | 'publisher'> {
  readonly kind: LayerKind;
  readonly url?: string;
  /** Of two layers of one kind the higher goes before. */
  readonly order?: number;
}

/** The source that a citation names for a layer. */
export function layerSource({ url = '', order = 0, ...parts }: SourceParts): Source {
  return {
    ...parts,
    url,
    order,
    retrieval: 'original',
    published: undefined,
    licence: '',
    publish: false,
    note: '',
  };
}
