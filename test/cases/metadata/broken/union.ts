/**
 * Says something.
 * @customfunction
 * @param name Its name
 */
export function union(name: string | number): number | string[][] {
  return [[name]];
}
