import type { PinDesk } from '../../feed/index.ts';
import { showCell, writeDifferences } from '../../workbook/index.ts';
import { useServices } from '../services.ts';
import { makePinning } from './pinning.ts';
import type { Pinning } from './pinning.ts';

/** One for the page: notice and part show the same, and it stays while other screens are shown. */
const made = new WeakMap<PinDesk, Pinning>();

/** What is under way about the pin. */
export function usePinning(desk: PinDesk): Pinning {
  const { announcement, steps, today, book } = useServices();
  const known = made.get(desk);
  if (known) return known;
  const pinning = makePinning({
    desk,
    workbook: { writeDifferences, showCell },
    today,
    announce: announcement.set,
    record: steps.record,
    changed: () => {
      for (const reading of [book.facts, book.blocks]) void reading.reload();
    },
  });
  made.set(desk, pinning);
  return pinning;
}
