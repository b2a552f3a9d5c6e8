import type { Block } from './block.ts';

/** "Inserted as a value on 2026-11-25 from edition 2026.11.23." */
export function insertedWords({ insertedOn, edition }: Pick<Block, 'insertedOn' | 'edition'>): string {
  const day = insertedOn === '' ? '' : ` on ${insertedOn}`;
  return `Inserted as a value${day} from edition ${edition}.`;
}
