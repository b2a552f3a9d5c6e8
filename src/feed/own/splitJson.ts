import { FeedProblem } from '../feedProblem.ts';
import { parseJson } from '../read/parseJson.ts';
import { headed } from './headed.ts';
import { mostColumns } from './splitTable.ts';
import type { Cell, SplitTable } from './splitTable.ts';

/** The rows of a JSON file: a list of objects, or `{"rows": [...]}`. Throws a `FeedProblem`. */
export function splitJson(bytes: Uint8Array, file: string): SplitTable {
  const value = parseJson(bytes, file);
  const list = Array.isArray(value) ? value : isObject(value) ? value.rows : undefined;
  if (!Array.isArray(list) || !list.every(isObject))
    throw new FeedProblem(
      'not-a-table',
      `${file} is JSON, but not a list of rows.`,
      'Write [{"date": "2026-11-02", "NdPr": 71}] or {"rows": […]}.',
    );
  const columns = new Set<string>();
  for (const row of list) {
    for (const key of Object.keys(row)) columns.add(key);
    if (columns.size > mostColumns) break;
  }
  const keys = [...columns];
  const rows = list.map((row, at) => ({
    line: at + 1,
    cells: keys.map((key) => cellOf(row[key], { file, line: at + 1, key })),
  }));
  return { format: 'json', ...headed(keys, rows, file) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cellOf(
  value: unknown,
  { file, line, key }: { readonly file: string; readonly line: number; readonly key: string },
): Cell {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  throw new FeedProblem(
    'not-a-table',
    `${file}, row ${line}: "${key.slice(0, 40)}" holds a list or an object, not a cell.`,
    'Give each its own column.',
  );
}
