/**
 * Says something.
 * @customfunction
 */
export function xy(): unknown {
  return 1;
}
