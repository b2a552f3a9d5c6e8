import type { NamesRead } from '../registry/namesRead.ts';

/** Every name of the workbook and of its sheets, the hidden ones too. */
export async function readNames(context: Excel.RequestContext): Promise<NamesRead> {
  const { names, worksheets } = context.workbook;
  names.load('items/name,items/formula');
  worksheets.load('items/name,items/names/items/name,items/names/items/formula');
  await context.sync();
  return {
    names: [
      ...names.items.map(({ name, formula }) => ({ name, sheet: undefined, formula: String(formula) })),
      ...worksheets.items.flatMap((sheet) =>
        sheet.names.items.map(({ name, formula }) => ({ name, sheet: sheet.name, formula: String(formula) })),
      ),
    ],
    sheets: worksheets.items.map(({ name }) => name),
  };
}
