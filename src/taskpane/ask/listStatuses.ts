import { capacityStatuses, findAnswer } from '../../dataset/index.ts';
import type { Edition } from '../../dataset/index.ts';
import { unlessRefused } from '../../model/index.ts';

/** The words on how far a plant must have come for which there is a capacity; the ends of a range where they differ. */
export function listStatuses(edition: Edition, name: string, capacity: string): readonly string[] {
  const amountOf = (status: string): number | string | undefined => {
    const measure = [capacity, status].filter(Boolean).join(capacity.includes(': ') ? ', ' : ': ');
    return unlessRefused(() => findAnswer(edition, { name, measure, when: undefined }))?.value;
  };
  return ['', ...capacityStatuses].flatMap((status) => {
    const [plain, ...ends] = [status, `${status} low`.trim(), `${status} high`.trim()].map((words) => ({
      words,
      amount: amountOf(words),
    }));
    const isRange = new Set(ends.map(({ amount }) => amount)).size > 1;
    return [plain!, ...(isRange ? ends : [])]
      .filter(({ amount }) => amount !== undefined)
      .map(({ words }) => words);
  });
}
