/**
 * Says something.
 * @customfunction
 */
export function two(): unknown {
  return 1;
}

/**
 * Says something.
 * @customfunction
 */
export function three(): unknown {
  return 1;
}
