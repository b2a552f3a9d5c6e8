/** Says something. */
export function untagged(): unknown {
  return 1;
}
