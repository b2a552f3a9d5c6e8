const plain = /^[\x20-\x7e]*$/;

/**
 * The form in which names are compared: case, spaces, hyphens, accents and punctuation do not count; `+`, `%` and the colon of `kind:id` do.
 *
 * @example foldName('Nd–Pr Oxide') //=> 'ndproxide'
 */
export function foldName(name: string): string {
  // Most names are plain, and a thousand of them are read when an edition is.
  if (plain.test(name)) return name.toLowerCase().replace(/[^a-z0-9+%:]/g, '');
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}+%:]/gu, '')
    .toLowerCase();
}
