/** A column's name as structured references write it: an apostrophe before brackets, `#` and apostrophes. */
export function escapeColumn(name: string): string {
  return name.replace(/['#[\]]/g, "'$&");
}
