/**
 * Says something.
 * @customfunction
 * @streaming
 */
export function streaming(): unknown {
  return 1;
}
