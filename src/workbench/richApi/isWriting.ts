import { actionKinds } from './batch.ts';
import type { Batch } from './batch.ts';

/** Whether a batch sets a property of anything. What it only calls is not looked into. */
export function isWriting({ Actions }: Batch): boolean {
  return Actions.some(
    ({ ActionType }) => ActionType === actionKinds.setProperty || ActionType === actionKinds.update,
  );
}
