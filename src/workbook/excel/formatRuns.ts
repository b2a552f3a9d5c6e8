import type { LaidArea } from '../layout/layout.ts';

export interface FormatRun extends LaidArea {
  readonly format: string;
}

/** Number formats as few areas of one format: down each column, columns side by side that are alike together. */
export function formatRuns(formats: readonly (readonly string[])[]): readonly FormatRun[] {
  const runs: { row: number; column: number; rows: number; columns: number; format: string }[] = [];
  const lastOf = new Map<string, (typeof runs)[number]>();
  const width = formats[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    for (let row = 0, end = 0; row < formats.length; row = end) {
      const format = formats[row]?.[column] ?? '';
      for (end = row + 1; end < formats.length && formats[end]?.[column] === format;) end++;
      if (format === '') continue;
      const key = `${row}:${end}:${format}`;
      const beside = lastOf.get(key);
      if (beside && beside.column + beside.columns === column) beside.columns++;
      else {
        const run = { row, column, rows: end - row, columns: 1, format };
        runs.push(run);
        lastOf.set(key, run);
      }
    }
  }
  return runs;
}
