import type { CellInput } from '../layout/layout.ts';
import type { Area } from '../place/area.ts';
import { rangeOf } from './readCells.ts';
import { chunkRows, largestRequestBytes } from './writeChunks.ts';

/** Contents for an area of a sheet; formulas are written as formulas. */
export interface AreaContents {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly contents: readonly (readonly CellInput[])[];
}

/** What Excel is asked to do with one area weighs this much beside its contents. */
const bytesOfArea = 700;

/** Writes areas, as many in a request as Excel on the web takes; `done` is told how many have been written. */
export async function writeAreas(
  context: Excel.RequestContext,
  kind: 'values' | 'formulas',
  areas: readonly AreaContents[],
  done: (count: number) => void = () => undefined,
): Promise<void> {
  let bytes = 0;
  for (const [at, { sheet, area, contents }] of areas.entries()) {
    for (const chunk of chunkRows(contents)) {
      if (bytes > 0 && bytes + chunk.bytes > largestRequestBytes) {
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- Excel on the web takes no larger request
        await context.sync();
        done(at);
        bytes = 0;
      }
      bytes += chunk.bytes + bytesOfArea;
      const rows = { ...area, row: area.row + chunk.row, rows: chunk.values.length };
      rangeOf(sheet, rows)[kind] = chunk.values as (string | number | boolean)[][];
    }
  }
  await context.sync();
  done(areas.length);
}
