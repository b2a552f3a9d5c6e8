const ELEMENT =
  /\s*(?:"((?:[^"]|"")*)"|([+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)|(TRUE|FALSE)|(#[A-Z0-9/_]+[!?]?))\s*([,;]|$)/iy;

export type ArrayConstant = (number | string | boolean | { code: string })[][];

/** Reads `{1,"a";TRUE,#N/A}`; undefined if it is not a proper array constant. */
export function parseArrayConstant(token: string): ArrayConstant | undefined {
  const trimmed = token.trim();
  if (!trimmed.startsWith('{') || !trimmed.endsWith('}')) return undefined;
  const body = trimmed.slice(1, -1);
  const rows: ArrayConstant = [[]];
  ELEMENT.lastIndex = 0;
  for (;;) {
    const match = ELEMENT.exec(body);
    if (match === null) return undefined;
    const [, text, number, boolean, code, separator] = match;
    if (text !== undefined) rows.at(-1)?.push(text.replaceAll('""', '"'));
    else if (number !== undefined) rows.at(-1)?.push(Number(number));
    else if (boolean !== undefined) rows.at(-1)?.push(boolean.toUpperCase() === 'TRUE');
    else rows.at(-1)?.push({ code: (code ?? '').toUpperCase() });
    if (separator === '') break;
    if (separator === ';') rows.push([]);
  }
  return rows.every((row) => row.length === rows[0]?.length) ? rows : undefined;
}
