import { findOwnCells } from './ownCells.ts';

/**
 * Has Excel calculate every cell again whose formula calls this add-in, and no other; a cell that is being typed into is
 * finished first. Resolves to how many there are.
 */
export function refreshWorkbook(): Promise<number> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/$none');
    await context.sync();
    const ranges = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load('formulas'));
    await context.sync();
    let cells = 0;
    for (const range of ranges.filter(({ isNullObject }) => !isNullObject)) {
      for (const { row, column, count } of findOwnCells(range.formulas)) {
        range
          .getCell(row, column)
          .getResizedRange(0, count - 1)
          .setDirty();
        cells += count;
      }
    }
    await context.sync();
    return cells;
  });
}
