/**
 * Says something.
 * @customfunction
 * @param name Its name
 */
export function defaultValue(name: unknown = 1): unknown {
  return name;
}
