import { runExcel } from './excel/runExcel.ts';

/** Goes to cells and selects them; to the sheet alone where no address is given. Resolves to whether they are there. */
export function showCell({
  sheet,
  address,
}: {
  readonly sheet: string;
  readonly address: string;
}): Promise<boolean> {
  return runExcel({ effect: 'Nothing was changed.', waitsForEdit: true }, async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet).load('name');
    await context.sync();
    if (found.isNullObject) return false;
    found.activate();
    if (address !== '') found.getRange(address).select();
    await context.sync();
    return true;
  });
}
