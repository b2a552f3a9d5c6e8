import type { Finding } from '../../dataset/index.ts';

/** Whether no answer before had these claims: the same ones answer for a product and for what it is a kind of. Remembers them. */
export function isNewAnswer({ claims }: Finding, known: Set<string>): boolean {
  const key = claims.map(({ id }) => id).join(' ');
  if (known.has(key)) return false;
  known.add(key);
  return true;
}
