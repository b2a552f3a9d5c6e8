import { escapeColumn } from './escapeColumn.ts';

/** Texts of a formula that are not code: strings, and the quoted names of sheets. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;

/** A formula in which a table has another name. */
export function renameTable(formula: string, from: string, to: string): string {
  return mapTableReferences(formula, from, (columns) => `${to}${columns}`);
}

/** A formula in which a column of a table has another name. */
export function renameColumn(formula: string, table: string, from: string, to: string): string {
  return mapTableReferences(formula, table, (columns, name) => {
    const wanted = `[${escapeColumn(from)}]`.toLowerCase();
    const isWhole = columns.toLowerCase() === wanted;
    const renamed = isWhole
      ? `[${escapeColumn(to)}]`
      : columns.replace(/\[(?:'.|[^[\]'])*\]/g, (part) =>
          part.toLowerCase() === wanted ? `[${escapeColumn(to)}]` : part,
        );
    return `${name}${renamed}`;
  });
}

/** Replaces what begins with the table's name: `Sales`, `Sales[Price]`, `Sales[[#All],[Price]]`. */
function mapTableReferences(
  formula: string,
  table: string,
  replace: (columns: string, name: string) => string,
): string {
  const word = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
  let result = '';
  let at = 0;
  while (at < formula.length) {
    const quoted = match(QUOTED, formula, at);
    const name = quoted ?? match(word, formula, at);
    if (name === undefined) {
      result += formula.charAt(at);
      at += 1;
      continue;
    }
    at += name.length;
    const isFunction = formula.charAt(at) === '(' || formula.charAt(at) === '!';
    if (quoted !== undefined || isFunction || name.toLowerCase() !== table.toLowerCase()) {
      result += name;
      continue;
    }
    const columns = bracketsAt(formula, at);
    at += columns.length;
    result += replace(columns, name);
  }
  return result;
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The balanced brackets that begin here. */
function bracketsAt(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    if (depth === 0) return at === start ? '' : formula.slice(start, at + 1);
  }
  return '';
}
