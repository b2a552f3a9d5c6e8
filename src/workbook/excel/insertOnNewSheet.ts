import type { InsertOutcome } from '../insertion.ts';
import type { Layout } from '../layout/layout.ts';
import { newSheetName } from '../place/newSheetName.ts';
import { WorkbookProblem } from '../problem.ts';
import { writeBlock } from './writeBlock.ts';
import type { BlockRequest } from './writeBlock.ts';

/** Adds a sheet behind the active one and inserts at its first cell. */
export async function insertOnNewSheet(
  context: Excel.RequestContext,
  layout: Layout,
  request: BlockRequest & { readonly wantedName: string },
): Promise<InsertOutcome> {
  const { workbook } = context;
  const active = workbook.worksheets.getActiveWorksheet().load('position');
  workbook.worksheets.load('items/name');
  workbook.protection.load('protected');
  await context.sync();
  if (workbook.protection.protected) throw protectedWorkbook();
  const sheetName = newSheetName(
    request.wantedName,
    workbook.worksheets.items.map(({ name }) => name),
  );
  return writeBlock(context, layout, request, {
    sheet: () => {
      const sheet = workbook.worksheets.add(sheetName);
      sheet.position = active.position + 1;
      return sheet;
    },
    sheetName,
    area: { row: 0, column: 0, rows: layout.rows, columns: layout.columns },
    ownFormats: [],
    widthsPoints: [],
    setsWidths: true,
    setsHeights: true,
    isNewSheet: true,
  });
}

function protectedWorkbook(): WorkbookProblem {
  return new WorkbookProblem({
    code: 'protected-workbook',
    reason: 'The structure of the workbook is protected: it takes no new sheet.',
    effect: 'Nothing was inserted.',
    repair: 'Take the protection off (Review, Protect Workbook), or insert into a sheet.',
  });
}
