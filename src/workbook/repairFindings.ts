import type { CellRepair, CheckFinding } from './check/finding.ts';
import type { RepairSummary, RepairedCell } from './checking.ts';
import { readFirstCells } from './excel/readFirstCells.ts';
import { requireWritable } from './excel/requireWritable.ts';
import { runExcel } from './excel/runExcel.ts';
import { sheetsByName } from './excel/sheetsByName.ts';
import { writeAreas } from './excel/writeAreas.ts';
import { readAddress } from './place/area.ts';
import type { Job } from '../model/index.ts';
import type { SkippedCells } from './refreshing.ts';
import { startInTurn } from './startInTurn.ts';

const effect = 'Nothing was repaired.';
const since = 'It holds something else by now.';

/** Does what the findings propose, where the cells are still as they were read. `undoRepair` takes it back. */
export function repairFindings(findings: readonly CheckFinding[]): Job<RepairSummary> {
  const cells = eachOnce(findings.flatMap(({ repair }) => repair?.cells ?? []));
  const names = findings.flatMap(({ repair }) => repair?.names ?? []);
  return startInTurn('repairing', () =>
    runExcel({ effect, waitsForEdit: true }, async (context) => {
      const { ready, skipped } = await listReady(context, cells);
      for (const { name, sheet } of names)
        (sheet === undefined ? context.workbook : context.workbook.worksheets.getItem(sheet)).names
          .getItemOrNullObject(name)
          .delete();
      // A formula that is entered while a name stands before its function means the name.
      if (names.length > 0) await context.sync();
      await write(
        context,
        ready.map((cell) => ({ ...cell, content: cell.after })),
      );
      const taken = await readFirstCells(context, ready);
      const repaired = ready.map(({ sheet, address, before }, at) => ({
        sheet,
        address,
        before,
        after: taken[at] ?? '',
      }));
      return { repaired, names, skipped };
    }),
  );
}

/** Takes a repair back: every cell that still holds what the repair has put there gets its content again, names come back. */
export function undoRepair({ repaired, names }: RepairSummary): Job<RepairSummary> {
  return startInTurn('taking a repair back', () =>
    runExcel({ effect: 'Nothing was taken back.', waitsForEdit: true }, async (context) => {
      const back = repaired.map(({ sheet, address, before, after }) => ({
        sheet,
        address,
        before: after,
        after: before,
      }));
      const { ready, skipped } = await listReady(context, back);
      await write(
        context,
        ready.map((cell) => ({ ...cell, content: cell.after })),
      );
      for (const { name, sheet, formula } of names)
        (sheet === undefined
          ? context.workbook
          : context.workbook.worksheets.getItem(sheet)
        ).names.addFormulaLocal(name, formula);
      await context.sync();
      return { repaired: ready, names, skipped };
    }),
  );
}

/** Of a cell that several findings would write the first. */
function eachOnce(cells: readonly CellRepair[]): readonly CellRepair[] {
  const byPlace = new Map<string, CellRepair>();
  for (const cell of cells) {
    const key = `${cell.sheet}!${cell.address}`;
    if (!byPlace.has(key)) byPlace.set(key, cell);
  }
  return [...byPlace.values()];
}

async function listReady<T extends RepairedCell | CellRepair>(
  context: Excel.RequestContext,
  cells: readonly T[],
): Promise<{ readonly ready: readonly T[]; readonly skipped: readonly SkippedCells[] }> {
  const now = await readFirstCells(context, cells);
  const ready = cells.filter(({ before }, at) => now[at] === before);
  const skipped = cells
    .filter((cell) => !ready.includes(cell))
    .map(({ sheet, address }) => ({ sheet, address, reason: since }));
  const touched = [...new Set(ready.map(({ sheet }) => sheet))].map((name) => ({
    name,
    sheet: context.workbook.worksheets.getItem(name),
    areas: ready
      .filter(({ sheet }) => sheet === name)
      .flatMap(({ address }) => readAddress(address)?.area ?? []),
  }));
  await requireWritable(context, touched, effect);
  return { ready, skipped };
}

function write(
  context: Excel.RequestContext,
  cells: readonly {
    readonly sheet: string;
    readonly address: string;
    readonly content: RepairedCell['after'];
  }[],
): Promise<unknown> {
  const sheetOf = sheetsByName(context);
  return writeAreas(
    context,
    'formulas',
    cells.flatMap(({ sheet, address, content }) => {
      const area = readAddress(address)?.area;
      return area ? [{ sheet: sheetOf(sheet), area, contents: [[content]] }] : [];
    }),
  );
}
