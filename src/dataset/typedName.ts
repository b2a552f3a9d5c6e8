import type { Edition } from './edition.ts';
import type { Named } from './names.ts';

/** What to type for a subject: its name, or `kind:id` where the name means something else too. */
export function typedName({ names }: Edition, { id, kind, name }: Named): string {
  const meanings = names.listMeanings(name);
  return meanings.length === 1 && meanings[0]!.id === id ? name : `${kind}:${id}`;
}
