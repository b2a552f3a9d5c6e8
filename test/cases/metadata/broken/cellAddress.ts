/**
 * Says something.
 * @customfunction
 */
export function ab12(): unknown {
  return 1;
}
