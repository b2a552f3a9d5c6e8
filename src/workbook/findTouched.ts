import type { Job } from '../model/index.ts';
import { readTouched } from './excel/readTouched.ts';
import { runExcel } from './excel/runExcel.ts';
import { formatArea } from './place/area.ts';
import type { OwnCell } from './refresh/ownCell.ts';
import type { TwoEditions, WorkbookTouched } from './touching.ts';
import { startInTurn } from './startInTurn.ts';

/** Which cells of the workbook another edition would touch. Nothing is changed. Rejects with a `WorkbookProblem`. */
export function findTouched(editions: TwoEditions): Job<WorkbookTouched> {
  return startInTurn('looking through the workbook', (control) =>
    runExcel({ effect: 'Nothing was changed.', waitsForEdit: true }, async (context) => {
      const { scanned, touched, uncertain } = await readTouched(context, editions, control);
      const placed = (isMeant: (cell: OwnCell) => boolean) =>
        scanned.flatMap(({ name, own }) =>
          own.filter(isMeant).map((cell) => ({
            cell,
            sheet: name,
            address: formatArea({ ...cell, rows: 1, columns: 1 }),
            formula: cell.formula,
          })),
        );
      return {
        found: scanned.reduce((sum, { own }) => sum + own.length, 0),
        touched: placed((cell) => touched.has(cell)).map(({ cell, ...place }) => ({
          ...place,
          calls: touched.get(cell) ?? [],
        })),
        uncertain: placed((cell) => uncertain.has(cell)).map(({ sheet, address, formula }) => ({
          sheet,
          address,
          formula,
        })),
      };
    }),
  );
}
