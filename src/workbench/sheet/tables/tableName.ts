const LONGEST = 255;

/** Why Excel would not take this as a name of a table or a named item; undefined if it would. */
export function explainBadName(name: string): string | undefined {
  if (name === '') return 'A name has at least one character.';
  if (name.length > LONGEST) return `A name has at most ${LONGEST} characters, this one ${name.length}.`;
  if (!/^[\p{L}_\\]/u.test(name)) {
    return `The name "${name}" begins with neither a letter, an underscore nor a backslash.`;
  }
  if (!/^[\p{L}\p{N}_.\\?]+$/u.test(name)) {
    return `The name "${name}" has a character other than letters, digits, underscores and full stops.`;
  }
  if (isReference(name)) return `The name "${name}" is the address of a cell.`;
  return undefined;
}

/** The name itself, or with the smallest number from 2 on behind it that makes it free. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}${number}`;
    if (!isTaken(candidate)) return candidate;
  }
}

const LAST_COLUMN = 'XFD';
const LAST_ROW = 1_048_576;

function isReference(name: string): boolean {
  if (/^(r|c|r\d*c\d*)$/i.test(name)) return true;
  const match = /^([A-Z]{1,3})([1-9]\d*)$/i.exec(name);
  if (match === null) return false;
  const [, column = '', row = ''] = match;
  const isColumn = column.length < LAST_COLUMN.length || column.toUpperCase() <= LAST_COLUMN;
  return isColumn && Number(row) <= LAST_ROW;
}
