import { readFile } from 'node:fs/promises';

export interface MarkdownTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface MarkdownSection {
  readonly heading: string;
  readonly text: string;
  readonly tables: readonly MarkdownTable[];
}

/** The sections of a page below its title, by `##`, with the tables in each. */
export async function readMarkdown(path: string): Promise<MarkdownSection[]> {
  const [, ...parts] = (await readFile(path, 'utf8')).split(/^## /m);
  return parts.map((part) => {
    const end = part.indexOf('\n');
    const text = part.slice(end + 1);
    return { heading: part.slice(0, end).trim(), text, tables: readTables(text) };
  });
}

/** The words between backticks. */
export function listCode(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);
}

/** The whole number that a cell holds, bold or not; none where the cell holds a dash, nothing or words. */
export function readCount(cell: string): number | undefined {
  const digits = /^\**([\d,]+)\**$/.exec(cell)?.[1];
  return digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
}

function readTables(text: string): MarkdownTable[] {
  const blocks = text.match(/(?:^\|.*\n?)+/gm) ?? [];
  return blocks.map((block) => {
    const [header = [], , ...rows] = block.trim().split('\n').map(readCells);
    return { header, rows };
  });
}

function readCells(line: string): string[] {
  return line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}
