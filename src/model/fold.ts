/**
 * The form in which names are compared: case, spaces, hyphens, accents and punctuation do not count; `+`, `%` and the colon of `kind:id` do.
 *
 * @example foldName('Nd–Pr Oxide') //=> 'ndproxide'
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}+%:]/gu, '')
    .toLowerCase();
}
