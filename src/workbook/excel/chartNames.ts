/** The names of the charts of a block: "REE_b1", "REE_b1_2". */
export function chartNames(id: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => (at === 0 ? id : `${id}_${at + 1}`));
}
