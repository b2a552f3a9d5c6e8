/**
 * Says something.
 * @customfunction
 * @param names Their names
 */
export function rest(...names: unknown[][]): unknown {
  return names;
}
