/** A day as text, in every language of Excel: "2026-02-19". */
export function isoText(day: string): string {
  return `YEAR(${day})&"-"&RIGHT("0"&MONTH(${day}),2)&"-"&RIGHT("0"&DAY(${day}),2)`;
}
