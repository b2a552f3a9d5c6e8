import { whenInForce } from '../dataset/index.ts';
import type { Edition } from '../dataset/index.ts';
import { WorkbookProblem } from './problem.ts';

/** The edition that the workbook's functions answer from. Rejects with a `WorkbookProblem` where it is pinned to one that is not on this computer. */
export async function answeringEdition(effect: string): Promise<Edition> {
  const edition = await whenInForce();
  if (edition.absent === '') return edition;
  throw new WorkbookProblem({
    code: 'no-answer',
    reason: `This workbook is pinned to edition ${edition.absent}, which is not on this computer.`,
    effect,
    repair: 'Have it fetched, update the pin, or unpin the workbook: the pane offers it at its top.',
  });
}
