import type { Edition } from '../../dataset/index.ts';
import type { Block } from '../block.ts';
import type { InsertOptions, InsertOutcome, Insertion } from '../insertion.ts';
import type { LaidArea, Layout } from '../layout/layout.ts';
import { formatArea } from '../place/area.ts';
import type { Area } from '../place/area.ts';
import { placeOf } from '../registry/blockState.ts';
import { nextBlockId } from '../registry/nextBlockId.ts';
import { nextTableName } from '../registry/nextTableName.ts';
import { rangeOf } from './readCells.ts';
import { readRegistry } from './readRegistry.ts';
import { writeLayout } from './writeLayout.ts';

export interface BlockRequest {
  readonly insertion: Insertion;
  readonly options: InsertOptions;
  readonly edition: Edition;
}

/** Free cells for a block. */
export interface BlockPlace {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly area: Area;
  readonly ownFormats: readonly (readonly unknown[])[];
  readonly setsWidths: boolean;
  readonly isNewSheet: boolean;
}

/** Writes a block into free cells, hangs it on a hidden name and enters it in the registry; on failure takes back what it did. */
export async function writeBlock(
  context: Excel.RequestContext,
  layout: Layout,
  request: BlockRequest,
  place: BlockPlace,
): Promise<InsertOutcome> {
  const { sheet, sheetName, area } = place;
  const names = context.workbook.names.load('items/name');
  const tables = context.workbook.tables.load('items/name');
  const { registry, write } = await readRegistry(context);
  const taken = [...names.items, ...tables.items].map(({ name }) => name);
  const id = nextBlockId([...taken, ...registry.blocks.map((one) => one.id)]);
  const anchored = anchoredArea(layout, area);
  const block: Block = {
    id,
    kind: request.insertion.kind,
    mode: request.insertion.mode,
    label: request.insertion.label,
    formula: request.insertion.formula,
    edition: request.edition.id,
    insertedOn: request.options.insertedOn ?? '',
    table: layout.table ? nextTableName(request.insertion.label, taken) : '',
    firstPlace: placeOf({ sheet: sheetName, address: formatArea(anchored) }),
  };
  registry.add(block);
  try {
    await writeLayout(context, layout, {
      sheet,
      anchor: area,
      tableName: block.table,
      chartName: id,
      setsWidths: place.setsWidths,
      ownFormats: place.ownFormats,
    });
    context.workbook.names.add(id, rangeOf(sheet, anchored)).visible = false;
    write();
    if (place.isNewSheet) sheet.activate();
    await context.sync();
  } catch (error) {
    await takeBack(context, layout, block, place);
    throw error;
  }
  return { status: 'inserted', block, sheet: sheetName, address: formatArea(area) };
}

/** The cells that a block's name stands for: those of its formula or of its data, without title and chart. */
function anchoredArea({ formula, table, formats, rows, columns }: Layout, area: Area): Area {
  const own: LaidArea = formula ?? table ?? formats ?? { row: 0, column: 0, rows, columns };
  return { row: area.row + own.row, column: area.column + own.column, rows: own.rows, columns: own.columns };
}

/** The cells were free before: what stands in them now is ours. Failing here too leaves nothing more to try. */
async function takeBack(
  context: Excel.RequestContext,
  { chart }: Layout,
  { id }: Block,
  { sheet, sheetName, area, isNewSheet }: BlockPlace,
): Promise<void> {
  const { names, worksheets } = context.workbook;
  try {
    names.getItemOrNullObject(id).delete();
    if (isNewSheet) worksheets.getItemOrNullObject(sheetName).delete();
    else {
      // A table may not have got its name yet.
      const tables = rangeOf(sheet, area).getTables(false).load('items/name');
      await context.sync();
      for (const table of tables.items) table.delete();
      rangeOf(sheet, area).clear('Contents');
    }
    await context.sync();
    if (!chart || isNewSheet) return;
    sheet.charts.getItemOrNullObject(id).delete();
    await context.sync();
  } catch (error) {
    console.error('insert: taking back', error);
  }
}
