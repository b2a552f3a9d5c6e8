import type { ListedBlock } from './block.ts';
import { findBlocks } from './excel/findBlocks.ts';
import { readFrozenAreas } from './excel/readFrozenAreas.ts';
import { readRegistry } from './excel/readRegistry.ts';
import { runExcel } from './excel/runExcel.ts';
import { blockState } from './registry/blockState.ts';
import { isFrozenIn } from './registry/isFrozenIn.ts';

/** Everything that was inserted into this workbook and where it is now, in the order of insertion; a copy follows its original. */
export function listBlocks(): Promise<readonly ListedBlock[]> {
  return runExcel({ effect: 'Nothing was changed.', waitsForEdit: true }, async (context) => {
    const { registry } = await readRegistry(context);
    const found = await findBlocks(context, registry.blocks);
    const frozen = await readFrozenAreas(context, registry.frozen);
    return found.map(({ block, found: cells }) => ({
      ...block,
      ...blockState(block, cells, cells && isFrozenIn(frozen, cells)),
      sheet: cells?.sheet ?? '',
      address: cells?.address ?? '',
    }));
  });
}
