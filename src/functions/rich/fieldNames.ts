const longestNameChars = 80;

/** Names that a formula can read with =A1.[…]: letters, digits and harmless marks. One that stands already gets a number. */
export class FieldNames {
  readonly #taken = new Set<string>();

  add(label: string): string {
    const clean = label
      .replace(/[^\p{L}\p{M}\p{N} ,.()%/–-]+/gu, ' ')
      .replace(/ +/g, ' ')
      .trim()
      .slice(0, longestNameChars);
    const base = clean === '' ? 'Figure' : clean.charAt(0).toUpperCase() + clean.slice(1);
    let name = base;
    // Excel does not tell names by their case.
    for (let count = 2; this.#taken.has(name.toLowerCase()); count++) name = `${base} ${count}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
