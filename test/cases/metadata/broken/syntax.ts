/**
 * Says something.
 * @customfunction
 */
export function syntax(): unknown {
  return ];
}
