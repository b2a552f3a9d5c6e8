/** What a quote with VAT is divided by; an error where the switch is neither of its words. */
export function vatDivisor(vat: string, rate: string): string {
  return `IF(${vat}="incl",1+${rate},IF(${vat}="excl",1,NA()))`;
}

/** What stands beside switches: where they are from, or that one is not understood. */
export function vatWords(cells: string, from: string): string {
  return `=IF(COUNTIF(${cells},"incl")+COUNTIF(${cells},"excl")=COLUMNS(${cells}),"${from}","Type incl or excl: another word is not understood, and gives no figure.")`;
}
