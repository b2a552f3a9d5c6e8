import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const eventsHaveStages: Rule = {
  name: 'eventsHaveStages',
  description: 'An event has at least one stage and at least one party.',
  check({ events, stages, parties }) {
    const staged = new Set(stages.map(({ record }) => record.event));
    const attended = new Set(parties.map(({ record }) => record.event));
    return events.flatMap((seed) => {
      if (!staged.has(seed.record.id))
        return [problemAt(seed, 'id', 'has no stage in seeds/stages.csv', 'Add what a source says of it.')];
      return attended.has(seed.record.id)
        ? []
        : [
            problemAt(
              seed,
              'id',
              'has no party in seeds/parties.csv',
              'Add who takes part, as printed where unnamed.',
            ),
          ];
    });
  },
};
