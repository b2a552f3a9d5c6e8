/**
 * Says something.
 * @customfunction
 */
export function list(): unknown {
  return 1;
}
