import type { Edition } from '../dataset/index.ts';

/** What answers, in words: the edition, and what the user has laid over it. "2026.11.23 + scenario Bull" */
export function editionWords({ id, layers }: Pick<Edition, 'id' | 'layers'>): string {
  return [id, ...layers.map(({ label }) => label)].join(' + ');
}
