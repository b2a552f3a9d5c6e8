const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The mark of a footnote: "¹²". */
export function footnoteMark(number: number): string {
  return String(number).replace(/\d/g, (digit) => superscripts.charAt(Number(digit)));
}

/**
 * A number format that shows a mark behind the figure, which stays a number; behind a text too. Empty is Excel's own.
 *
 * @example
 * markedFormat('#,##0', 3) //=> '#,##0"³"'
 */
export function markedFormat(format: string, number: number): string {
  const mark = `"${footnoteMark(number)}"`;
  // A format of "@" alone would make a formula a text.
  return format === '' ? `General${mark};-General${mark};General${mark};@${mark}` : `${format}${mark}`;
}
