/**
 * @customfunction
 * @param name
 */
export function bare(name: unknown): unknown {
  return name;
}
