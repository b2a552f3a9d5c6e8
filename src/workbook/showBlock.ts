import { runExcel } from './excel/runExcel.ts';

/** Goes to a block and selects it. Resolves to whether it is still there. */
export function showBlock(id: string): Promise<boolean> {
  return runExcel({ effect: 'Nothing was changed.', waitsForEdit: true }, async (context) => {
    const range = context.workbook.names.getItemOrNullObject(id).getRangeOrNullObject().load('address');
    await context.sync();
    if (range.isNullObject) return false;
    range.worksheet.activate();
    range.select();
    await context.sync();
    return true;
  });
}
