import type { PinRead } from '../model/index.ts';
import { readParts } from './excel/readParts.ts';
import { runExcel } from './excel/runExcel.ts';
import { pinOfParts } from './registry/pinOfParts.ts';

/** To which edition the workbook is pinned: one request where it is to none. Rejects with a `WorkbookProblem`. */
export function readPin(): Promise<PinRead> {
  return runExcel({ effect: 'Nothing was changed.', waitsForEdit: true }, async (context) =>
    pinOfParts((await readParts(context)).map(({ registry }) => registry)),
  );
}
