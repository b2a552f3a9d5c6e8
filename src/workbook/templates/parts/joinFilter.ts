/** The text of a filter cell and one more condition, as a formula: `IF($B$5="","",$B$5&"; ")&"currency="&A9`. */
export function joinFilter(cell: string, condition: string): string {
  return `IF(${cell}="","",${cell}&"; ")&${condition}`;
}
