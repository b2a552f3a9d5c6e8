import { unattended } from '../model/index.ts';
import { readRegistry } from './excel/readRegistry.ts';
import { runExcel } from './excel/runExcel.ts';
import { takeTurn } from './takeTurn.ts';

/** Takes blocks off the list, with their hidden names, also those that came with copied sheets; their cells stay. Resolves to how many there were. */
export function forgetBlocks(ids: readonly string[]): Promise<number> {
  return takeTurn('tidying the list of blocks', unattended(), () =>
    runExcel({ effect: 'The list is as it was.', waitsForEdit: true }, async (context) => {
      const { workbook } = context;
      workbook.worksheets.load('items/name');
      const { registry, write } = await readRegistry(context);
      const removed = registry.remove(new Set(ids));
      if (removed === 0) return 0;
      const holders = [workbook, ...workbook.worksheets.items];
      for (const id of ids) for (const { names } of holders) names.getItemOrNullObject(id).delete();
      write();
      await context.sync();
      return removed;
    }),
  );
}
