import { answeringEdition } from './answeringEdition.ts';
import { addSourcesSheet, findSources, requireRoom } from './excel/findSources.ts';
import { readFrozenCells, readListedCells } from './excel/readListedCells.ts';
import { readInserted } from './excel/readInserted.ts';
import { readRegistry } from './excel/readRegistry.ts';
import { readScope } from './excel/readScope.ts';
import { requireWritable } from './excel/requireWritable.ts';
import { rangeOf } from './excel/readCells.ts';
import { runExcel } from './excel/runExcel.ts';
import { isUsedAt, moveOwnColumns, readLines } from './excel/ownColumns.ts';
import { scanSheets } from './excel/scanSheets.ts';
import { writeSources } from './excel/writeSources.ts';
import type { Job, JobControl } from '../model/index.ts';
import { formatArea } from './place/area.ts';
import { arrangeLines } from './sources/arrangeLines.ts';
import { insertedRows } from './sources/insertedRows.ts';
import type { SourceRow } from './sources/sourceRow.ts';
import { sourceRows } from './sources/sourceRows.ts';
import type { ListedCell } from './sources/listedCell.ts';
import { sourcesHeader } from './sources/sourcesTable.ts';
import type { SourcesSummary } from './sourcesSummary.ts';
import { startInTurn } from './startInTurn.ts';

const sourcesId = 'REE_sources';
const effect = 'The sources sheet is as it was.';

/**
 * Lists every REE cell, and what was inserted as values, with its value, unit, period and source on a sheet of its own; a
 * later call brings that list up to date in its place, wherever the user has moved it. What stands to the right of a line
 * stays beside it. Rejects with a `WorkbookProblem`.
 */
export function writeSourcesSheet(): Job<SourcesSummary> {
  return startInTurn('listing the sources', (control) =>
    runExcel({ effect, waitsForEdit: true }, (context) => writeIn(context, control)),
  );
}

async function writeIn(context: Excel.RequestContext, control: JobControl): Promise<SourcesSummary> {
  const edition = await answeringEdition(effect);
  const { sheets, names } = await readScope(context, { scope: 'workbook' });
  const scanned = await scanSheets(context, sheets, names, control);
  const { registry, write } = await readRegistry(context);
  const frozen = await readFrozenCells(context, registry.frozen);
  const cells: ListedCell[] = [];
  for (const one of scanned) {
    if (control.isCancelled()) break;
    control.report(cells.length, cells.length, `Asking for the sources of ${one.name}`);
    cells.push(...(await readListedCells(context, one, frozen.get(one.name) ?? [])));
  }
  const inSheets = sheets.map(({ name }) => name);
  const inserted = insertedRows(edition, await readInserted(context, registry.blocks));
  const live = await sourceRows(edition, cells, inSheets);
  const listed = [...live, ...inserted].sort((a, b) => inSheets.indexOf(a.sheet) - inSheets.indexOf(b.sheet));
  const counted = (rows: readonly SourceRow[]) => ({
    cells: cells.length,
    frozen: cells.filter(({ frozenIn }) => frozenIn !== undefined).length,
    lines: rows.length,
    inserted: inserted.length,
    dead: live.filter(({ remark }) => !['', 'Frozen.'].includes(remark)).length,
    edition: edition.id,
  });
  if (control.isCancelled())
    return { ...counted(listed), sheet: '', address: '', isNew: false, isCancelled: true };
  const found = await findSources(context, registry.sources);
  const place = found ?? (await addSourcesSheet(context));
  const { sheet, name, row, column } = place;
  const { lines, own } = await readLines(context, place);
  const { rows, goesTo } = arrangeLines(lines, listed, (line) => isUsedAt(own, line));
  const area = { row, column, rows: rows.length + 1, columns: sourcesHeader.length };
  const touched = { ...area, columns: area.columns + (own?.area.columns ?? 0) };
  const isOwnLonger = [...goesTo.values()].some((line) => line >= lines.length);
  if (found) await requireWritable(context, [{ sheet, name, areas: [touched] }], effect);
  await requireRoom(context, place, isOwnLonger ? touched : area);
  const asValues = inserted.length === 0 ? '' : `, ${inserted.length} inserted as values`;
  const note = `${cells.length} cells with REE formulas${asValues}, edition ${edition.id}. Written by REE, and again in the same place when you ask for it; your own columns belong to the right, and stay beside their lines.`;
  if (own) moveOwnColumns(place, own, goesTo);
  await writeSources(context, place, rows, note);
  const known = context.workbook.names.getItemOrNullObject(sourcesId);
  known.delete();
  context.workbook.names.add(sourcesId, rangeOf(sheet, area)).visible = false;
  registry.sources = sourcesId;
  write();
  if (!found) sheet.activate();
  await context.sync();
  return { ...counted(rows), sheet: name, address: formatArea(area), isNew: !found, isCancelled: false };
}
