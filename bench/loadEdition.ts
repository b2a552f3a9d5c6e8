import { decodeEdition } from '../src/dataset/index.ts';
import type { EncodedEdition } from '../src/dataset/index.ts';
import { alternate, millisecondsOf } from './alternate.ts';
import { timed } from './result.ts';
import type { Result } from './result.ts';

/** From the text of the bundled edition to one that answers. */
export function benchLoadEdition(json: string): Result[] {
  const encoded = JSON.parse(json) as EncodedEdition;
  const { parse, decode } = alternate({
    parse: () => millisecondsOf(() => void JSON.parse(json)),
    decode: () => millisecondsOf(() => void decodeEdition(encoded)),
  });
  const count = encoded.tables.observations?.count ?? 0;
  return [
    timed(`Bundled edition (${count} observations), parse`, 'ms', parse),
    timed(`Bundled edition (${count} observations), decode and index`, 'ms', decode),
  ];
}
