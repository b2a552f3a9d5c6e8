import { unattended } from '../../model/index.ts';
import type { JobControl } from '../../model/index.ts';
import type { CellInput } from '../layout/layout.ts';
import type { Area } from '../place/area.ts';
import { fitRequests } from './fitRequests.ts';
import { rangeOf } from './readCells.ts';
import { chunkRows } from './writeChunks.ts';

/** Contents for an area of a sheet; formulas are written as formulas. */
export interface AreaContents {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly contents: readonly (readonly CellInput[])[];
  /** Cells that are emptied before, in the same request. */
  readonly clears?: Area;
}

interface Piece extends AreaContents {
  readonly bytes: number;
}

/** What Excel is asked to do with one area weighs this much beside its contents. */
const bytesOfArea = 700;

export interface AreasWritten {
  readonly written: readonly AreaContents[];
  /** False where it was cancelled before the last request. */
  readonly isComplete: boolean;
}

/** Writes areas, as many in a request as Excel on the web takes; can be cancelled between two requests. Large ones are written in pieces. */
export async function writeAreas(
  context: Excel.RequestContext,
  kind: 'values' | 'formulas',
  areas: readonly AreaContents[],
  { report, isCancelled }: Pick<JobControl, 'report' | 'isCancelled'> = unattended(),
): Promise<AreasWritten> {
  const pieces = areas.flatMap(piecesOf);
  let written = 0;
  for (const request of fitRequests(pieces, ({ bytes }) => bytes)) {
    if (isCancelled()) break;
    for (const { sheet, area, contents, clears } of request) {
      if (clears) rangeOf(sheet, clears).clear('Contents');
      rangeOf(sheet, area)[kind] = contents as (string | number | boolean)[][];
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- Excel on the web takes no larger request
    await context.sync();
    written += request.length;
    report(written, pieces.length, '');
  }
  return { written: pieces.slice(0, written), isComplete: written === pieces.length };
}

function piecesOf({ sheet, area, contents, clears }: AreaContents): readonly Piece[] {
  return chunkRows(contents).map(({ row, values, bytes }) => ({
    sheet,
    area: { ...area, row: area.row + row, rows: values.length },
    contents: values,
    bytes: bytes + bytesOfArea * (clears && row === 0 ? 2 : 1),
    ...(clears && row === 0 && { clears }),
  }));
}
