/**
 * Says something.
 * @customfunction
 * @volatile
 */
export function volatile(): unknown {
  return 1;
}
