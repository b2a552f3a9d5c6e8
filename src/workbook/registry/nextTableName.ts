/** A name for Excel's own table, after what is in it: "REE_NdPr_oxide", "REE_NdPr_oxide_2". */
export function nextTableName(label: string, taken: readonly string[]): string {
  const words = label
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40);
  const name = `REE_${words || 'table'}`;
  const used = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}_${number}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}
