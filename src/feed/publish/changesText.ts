import type { PublishedLine } from '../header/editions.ts';

/** "3 added, 1 removed, 12 revised since 2026.11.23", or that it is the first one. */
export function changesText({ changes, observations }: PublishedLine): string {
  if (!changes) return `The first edition: ${observations.toLocaleString('en-GB')} observations`;
  const { added, removed, revised, from } = changes;
  const parts = [
    [added, 'added'],
    [removed, 'removed'],
    [revised, 'revised'],
  ] as const;
  const words = parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count.toLocaleString('en-GB')} ${what}`);
  return `${words.join(', ') || 'Nothing changed'} since ${from}`;
}
