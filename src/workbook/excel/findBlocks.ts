import type { Block } from '../block.ts';

import { formatArea, readAddress } from '../place/area.ts';
import type { FoundCells } from '../registry/blockState.ts';

/** A block and a place where it is; undefined where it is nowhere. */
export interface FoundBlock {
  readonly block: Block;
  readonly found: FoundCells | undefined;
}

/**
 * Finds the cells behind the hidden names of blocks: the one of the workbook, and those that came with copies of sheets.
 * A block that has only a copy left is found there alone.
 */
export async function findBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<readonly FoundBlock[]> {
  const { workbook } = context;
  workbook.worksheets.load('items/name,items/names/items/name');
  const own = blocks.map(({ id }) => loadCells(workbook.names.getItemOrNullObject(id)));
  await context.sync();
  const ids = new Map(blocks.map((block) => [block.id.toLowerCase(), block]));
  const copies = workbook.worksheets.items.flatMap((sheet) =>
    sheet.names.items.flatMap((item) => {
      const block = ids.get(item.name.toLowerCase());
      return block ? [{ block, cells: loadCells(item) }] : [];
    }),
  );
  if (copies.length > 0) await context.sync();
  const foundCopies = copies.map(({ block, cells }) => ({ block, found: cellsOf(cells, true) }));
  return blocks.flatMap((block, at) => {
    const cells = own[at] && cellsOf(own[at], false);
    const others = foundCopies.filter((copy) => copy.block === block && copy.found !== undefined);
    return cells || others.length === 0 ? [{ block, found: cells }, ...others] : others;
  });
}

function loadCells(item: Excel.NamedItem): { range: Excel.Range; firstRow: Excel.Range } {
  const range = item.getRangeOrNullObject().load('address');
  return { range, firstRow: range.getRow(0).load('formulas') };
}

function cellsOf(
  { range, firstRow }: { readonly range: Excel.Range; readonly firstRow: Excel.Range },
  isCopy: boolean,
): FoundCells | undefined {
  const place = range.isNullObject ? undefined : readAddress(range.address);
  if (!place) return undefined;
  return {
    sheet: place.sheet,
    address: formatArea(place.area),
    isCopy,
    firstRow: (firstRow.formulas as unknown[][])[0] ?? [],
  };
}
