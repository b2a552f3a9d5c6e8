import * as workbook from '../../workbook/index.ts';
import { useServices } from '../services.ts';
import type { Services } from '../services.ts';
import { makeUpkeep } from './upkeep.ts';
import type { Upkeep } from './upkeep.ts';

/** One for the page: what was done stays to be seen, and the last repair to be undone, while other screens are shown. */
const made = new WeakMap<Services, Upkeep>();

/** What is done with the REE cells besides refreshing them. Its code comes with the Workbook screen. */
export function useUpkeep(): Upkeep {
  const services = useServices();
  const known = made.get(services);
  if (known) return known;
  const { announcement, steps, today, book } = services;
  const upkeep = makeUpkeep({
    workbook,
    overrides: async () => (await services.overrides())?.get().found?.lines,
    today,
    announce: announcement.set,
    record: steps.record,
    changed: () => {
      for (const reading of [book.selection, book.facts, book.blocks]) void reading.reload();
    },
  });
  made.set(services, upkeep);
  return upkeep;
}
