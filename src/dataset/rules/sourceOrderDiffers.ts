import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const sourceOrderDiffers: Rule = {
  name: 'sourceOrderDiffers',
  description: 'No two sources share an order, and a later publication has a higher one.',
  check({ sources }) {
    const sorted = [...sources].sort((a, b) => a.record.order - b.record.order);
    return sorted.flatMap((seed, index) => {
      const before = sorted[index - 1];
      if (!before) return [];
      if (before.record.order === seed.record.order)
        return [
          problemAt(seed, 'order', `is the order of ${before.record.id} too`, 'Give each source its own.'),
        ];
      const [earlier, later] = [before.record.published, seed.record.published];
      if (!earlier || !later || earlier.from <= later.to) return [];
      return [
        problemAt(
          seed,
          'order',
          `puts it after ${before.record.id}, which was published later`,
          'Order sources by publication.',
        ),
      ];
    });
  },
};
