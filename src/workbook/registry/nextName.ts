/**
 * A name as it is wanted, or with the next number where it is taken: "REE_date", "REE_date_2"; "ReeDeck", "ReeDeck2": not every
 * spreadsheet reads the columns of a table whose name has an underscore. Case does not tell names apart.
 */
export function nextName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.toLowerCase()));
  const between = wanted.includes('_') ? '_' : '';
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? wanted : `${wanted}${between}${number}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}
