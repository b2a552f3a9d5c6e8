/** A name as it is wanted, or with the next number where it is taken: "REE_date", "REE_date_2". Case does not tell names apart. */
export function nextName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? wanted : `${wanted}_${number}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}
