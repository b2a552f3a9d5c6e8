import type { Edition } from '../../dataset/index.ts';
import type { Block } from '../block.ts';
import type { InsertOptions, InsertOutcome } from '../insertion.ts';
import type { LaidArea, Layout } from '../layout/layout.ts';
import { formatArea } from '../place/area.ts';
import type { Area } from '../place/area.ts';
import { placeOf } from '../registry/blockState.ts';
import { nextBlockId } from '../registry/nextBlockId.ts';
import { nextName } from '../registry/nextName.ts';
import { chartNames } from './chartNames.ts';
import { rangeOf } from './readCells.ts';
import { readRegistry } from './readRegistry.ts';
import { setUpPage } from './setUpPage.ts';
import { writeCellNotes } from './writeCellNotes.ts';
import { writeLayout } from './writeLayout.ts';

export interface BlockRequest {
  readonly asked: Pick<Block, 'kind' | 'mode' | 'label' | 'formula'>;
  readonly options: InsertOptions;
  readonly edition: Edition;
}

/** Free cells for a block. */
export interface BlockPlace {
  /** The sheet; a new one is added by the call, once all is read: one request writes everything. */
  readonly sheet: () => Excel.Worksheet;
  readonly sheetName: string;
  readonly area: Area;
  readonly ownFormats: readonly (readonly unknown[])[];
  /** Of the columns as they are, in points. */
  readonly widthsPoints: readonly number[];
  readonly setsWidths: boolean;
  readonly setsHeights: boolean;
  readonly isNewSheet: boolean;
}

/** Writes a block into free cells, hangs it on a hidden name and enters it in the registry; on failure takes back what it did. */
export async function writeBlock(
  context: Excel.RequestContext,
  layout: Layout,
  request: BlockRequest,
  place: BlockPlace,
): Promise<InsertOutcome> {
  const { sheetName, area, isNewSheet } = place;
  const { workbook } = context;
  const collections = [
    workbook.names.load('items/name'),
    workbook.tables.load('items/name'),
    ...(isNewSheet ? [] : [place.sheet().names.load('items/name')]),
  ];
  const { registry, write } = await readRegistry(context);
  const taken = collections.flatMap(({ items }) => items.map(({ name }) => name));
  const id = nextBlockId([...taken, ...registry.blocks.map((one) => one.id)]);
  const names = givenNames(layout, taken);
  const core = coreArea(layout, area);
  const block: Block = {
    ...request.asked,
    id,
    value: singleValue(request, layout),
    edition: request.edition.id,
    insertedOn: request.options.insertedOn ?? '',
    table: layout.tables.map(({ name }) => names.get(name.toLowerCase()) ?? name).join(' '),
    firstPlace: placeOf({ sheet: sheetName, address: formatArea(core) }),
  };
  registry.add(block);
  const sheet = place.sheet();
  try {
    await writeLayout(context, layout, {
      sheet,
      anchor: area,
      names,
      id,
      widthsPoints: place.widthsPoints,
      setsWidths: place.setsWidths,
      setsHeights: place.setsHeights,
      ownFormats: place.ownFormats,
    });
    if (isNewSheet && layout.page) setUpPage(sheet, layout.page);
    workbook.names.add(id, rangeOf(sheet, core)).visible = false;
    write();
    if (isNewSheet) sheet.activate();
    await context.sync();
  } catch (error) {
    await takeBack(context, layout, { id, names, sheet }, place);
    throw error;
  }
  const isNoted = await writeCellNotes(context, sheet, layout.cellNotes, area);
  return { status: 'inserted', block, sheet: sheetName, address: formatArea(area), isNoted };
}

/** As it shows: without the apostrophe that keeps a text a text. */
function singleValue({ asked: { mode } }: BlockRequest, { rows, columns, texts }: Layout): string {
  if (mode !== 'values' || rows * columns !== 1) return '';
  return String(texts[0]?.values[0]?.[0] ?? '').replace(/^'/, '');
}

/** From the names that a layout wants, in lower case, to those that nobody has. */
function givenNames({ tables, names }: Layout, taken: readonly string[]): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const { name } of [...tables, ...names])
    given.set(name.toLowerCase(), nextName(name, [...taken, ...given.values()]));
  return given;
}

/** The cells that a block's name stands for: those of its formula or of its data, without title and chart. */
function coreArea({ core, spills, tables, formats, rows, columns }: Layout, area: Area): Area {
  const whole: LaidArea = { row: 0, column: 0, rows, columns };
  const own = core ?? spills[0] ?? tables[0] ?? formats[0] ?? whole;
  return { row: area.row + own.row, column: area.column + own.column, rows: own.rows, columns: own.columns };
}

interface Written {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly names: ReadonlyMap<string, string>;
}

/** The cells were free before: what stands in them now is ours. Failing here too leaves nothing more to try. */
async function takeBack(
  context: Excel.RequestContext,
  layout: Layout,
  { id, names, sheet }: Written,
  { sheetName, area, isNewSheet }: BlockPlace,
): Promise<void> {
  const { workbook } = context;
  try {
    workbook.names.getItemOrNullObject(id).delete();
    for (const { name, scope } of layout.names) {
      const given = names.get(name.toLowerCase()) ?? name;
      if (scope === 'workbook') workbook.names.getItemOrNullObject(given).delete();
      else if (!isNewSheet) sheet.names.getItemOrNullObject(given).delete();
    }
    if (isNewSheet) workbook.worksheets.getItemOrNullObject(sheetName).delete();
    else await clearOwn(context, layout, rangeOf(sheet, area));
    await context.sync();
    if (layout.charts.length === 0 || isNewSheet) return;
    for (const name of chartNames(id, layout.charts.length)) sheet.charts.getItemOrNullObject(name).delete();
    await context.sync();
  } catch (error) {
    console.error('insert: taking back', error);
  }
}

async function clearOwn(context: Excel.RequestContext, { links }: Layout, range: Excel.Range): Promise<void> {
  // A table may not have got its name yet.
  const tables = range.getTables(false).load('items/name');
  await context.sync();
  for (const table of tables.items) table.delete();
  range.clear('Contents');
  if (links.length > 0) range.clear('Hyperlinks');
}
