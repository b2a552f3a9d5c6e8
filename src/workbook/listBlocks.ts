import type { ListedBlock } from './block.ts';

/** Everything that was inserted into this workbook and where it is now, in the order of insertion. */
export function listBlocks(): Promise<readonly ListedBlock[]> {
  return Promise.resolve([]);
}
