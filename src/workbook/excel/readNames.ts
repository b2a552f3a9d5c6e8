import type { DefinedName } from '../formula/ownNames.ts';

/** Every name of the workbook and of its sheets, the hidden ones too. */
export async function readNames(context: Excel.RequestContext): Promise<readonly DefinedName[]> {
  const { names, worksheets } = context.workbook;
  names.load('items/name,items/formula');
  worksheets.load('items/name,items/names/items/name,items/names/items/formula');
  await context.sync();
  return [
    ...names.items.map(({ name, formula }) => ({ name, sheet: undefined, formula: String(formula) })),
    ...worksheets.items.flatMap((sheet) =>
      sheet.names.items.map(({ name, formula }) => ({ name, sheet: sheet.name, formula: String(formula) })),
    ),
  ];
}
