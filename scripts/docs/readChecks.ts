/** A line of the table in docs/real-excel.md, without Markdown. */
export interface Check {
  readonly no: string;
  readonly check: string;
  readonly expect: string;
  readonly seen: string;
}

const columns = ['no.', 'check', 'expect', 'seen'];

/** Reads the checks of docs/real-excel.md. Throws where its table is not the one the pane shows. */
export function readChecks(markdown: string): readonly Check[] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('|'));
  const [header, , ...rows] = lines.map(cellsOf);
  if (header?.join() !== columns.join())
    throw new Error(`docs/real-excel.md: the table must have the columns ${columns.join(', ')}.`);
  return rows.map((cells, index) => {
    const [no, check, expect, seen] = cells;
    if (cells.length !== columns.length || !no || !check || !expect || !seen)
      throw new Error(`docs/real-excel.md, row ${index + 1} of the table: every column must be filled.`);
    return { no, check, expect, seen };
  });
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => plain(cell.trim()));
}

function plain(markdown: string): string {
  return markdown
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('\\|', '|');
}
