import { OwnNames } from '../formula/ownNames.ts';
import { intersect, readAddress } from '../place/area.ts';
import type { Area } from '../place/area.ts';
import { bands } from '../refresh/bands.ts';
import { supports } from './hostFacts.ts';
import { rangeOf } from './readCells.ts';
import type { Meant } from './readMeant.ts';
import { areasOf } from './readSelectionSnapshot.ts';

/** From here on it pays to ask Excel where the formulas are. */
const largeSheetCells = 100_000;
/** More pieces than these are as good as everywhere. */
const mostPieces = 2_000;

/** A sheet and where on it to look for formulas. */
export interface SheetScope {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  readonly areas: readonly Area[];
}

export interface ScopeRead {
  readonly sheets: readonly SheetScope[];
  readonly names: OwnNames;
  readonly calculationMode: Excel.CalculationMode | `${Excel.CalculationMode}`;
}

/** Where formulas can be in a scope, and which names of the workbook lead to REE functions. */
export async function readScope(context: Excel.RequestContext, meant: Meant): Promise<ScopeRead> {
  const { workbook } = context;
  const { worksheets, application, names } = workbook;
  worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/formula',
  );
  application.load('calculationMode');
  names.load('items/name,items/formula');
  await context.sync();
  const asked = worksheets.items.filter(({ id }) => meant.scope === 'workbook' || id === meant.sheetId);
  const selected = meant.scope === 'selection' ? await readSelected(asked, meant.areas) : undefined;
  const used = await readFormulaAreas(context, asked);
  return {
    names: new OwnNames([
      ...names.items.map(({ name, formula }) => ({ name, sheet: undefined, formula: String(formula) })),
      ...worksheets.items.flatMap((sheet) =>
        sheet.names.items.map(({ name, formula }) => ({ name, sheet: sheet.name, formula: String(formula) })),
      ),
    ]),
    calculationMode: application.calculationMode,
    sheets: asked.map((sheet, at) => ({
      sheet,
      name: sheet.name,
      isHidden: sheet.visibility !== 'Visible',
      isProtected: sheet.protection.protected,
      areas: within(used[at] ?? [], selected),
    })),
  };
}

/** What is selected; one cell that a formula spills into stands for the cell of that formula. */
async function readSelected(
  [sheet]: readonly Excel.Worksheet[],
  areas: readonly Area[],
): Promise<readonly Area[]> {
  const [only, ...others] = areas;
  if (!sheet || !only || others.length > 0 || only.rows * only.columns > 1 || !supports('1.12')) return areas;
  const parent = rangeOf(sheet, only).getSpillParentOrNullObject().load('address');
  await sheet.context.sync();
  const place = parent.isNullObject ? undefined : readAddress(parent.address)?.area;
  return [place ?? only];
}

function within(areas: readonly Area[], selected: readonly Area[] | undefined): readonly Area[] {
  if (!selected) return areas;
  return areas.flatMap((area) => selected.flatMap((one) => intersect(area, one) ?? []));
}

/** The used cells of each sheet; of a large one, the bands of rows in which there are formulas. */
async function readFormulaAreas(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly (readonly Area[])[]> {
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address'));
  await context.sync();
  const areas = used.map((range) => (range.isNullObject ? undefined : readAddress(range.address)?.area));
  const large = areas.map((area) => area !== undefined && area.rows * area.columns > largeSheetCells);
  if (!large.includes(true) || !supports('1.9')) return areas.map((area) => (area ? [area] : []));
  const formulas = used.map((range, at) =>
    large[at] ? range.getSpecialCellsOrNullObject('Formulas').load('areaCount') : undefined,
  );
  await context.sync();
  for (const found of formulas)
    if (found && !found.isNullObject && found.areaCount <= mostPieces) found.load('address');
  await context.sync();
  return areas.map((area, at) => {
    const found = formulas[at];
    if (!area) return [];
    if (!found) return [area];
    if (found.isNullObject) return [];
    return found.areaCount <= mostPieces ? bands(areasOf(found.address)) : [area];
  });
}
