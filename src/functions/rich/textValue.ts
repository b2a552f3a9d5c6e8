/** Longer texts would fill a card; cells take no more than 32,767 characters. */
const longestTextChars = 1000;

/** A text as it is: Excel shows it, and never reads it as a formula, a number or markup. */
export function textValue(text: string): Excel.StringCellValue {
  const basicValue = text.length <= longestTextChars ? text : `${text.slice(0, longestTextChars - 1)}…`;
  return { type: 'String', basicType: 'String', basicValue };
}
