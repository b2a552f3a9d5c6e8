/**
 * Says something.
 * @customfunction
 * @param name Its name
 */
export function undeclared(name) {
  return name;
}
