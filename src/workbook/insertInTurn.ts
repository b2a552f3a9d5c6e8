import { unattended } from '../model/index.ts';
import { readPlacement } from './excel/readPlacement.ts';
import type { PlacementMeant } from './excel/readPlacement.ts';
import type { InsertOptions, Placement } from './insertion.ts';
import { takeTurn } from './takeTurn.ts';

/** Inserts where the placement says now, when all that was started before has ended. */
export function insertInTurn<T>(
  placement: Placement,
  { control = unattended() }: InsertOptions,
  insertAt: (placement: PlacementMeant) => Promise<T>,
): Promise<T> {
  const reading = readPlacement(placement);
  // Said when its turn comes; an insertion that is withdrawn before says nothing.
  reading.catch(() => undefined);
  return takeTurn('inserting', control, async () => insertAt(await reading));
}
