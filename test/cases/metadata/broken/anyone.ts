/**
 * Says something.
 * @customfunction
 * @param name Its name
 */
export function anyone(name: any): any {
  return name;
}
