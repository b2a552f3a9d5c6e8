import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const competitorsKnowEachOther: Rule = {
  name: 'competitorsKnowEachOther',
  description: 'Where one event competes with another, the other competes with it.',
  check({ events }) {
    const byId = new Map(events.map(({ record }) => [record.id, record]));
    return events.flatMap((seed) =>
      seed.record.competesWith
        .filter((id) => byId.get(id)?.competesWith.includes(seed.record.id) === false)
        .map((id) =>
          problemAt(
            seed,
            'competesWith',
            `names ${id}, which does not name it`,
            `Add ${seed.record.id} to competesWith of ${id}.`,
          ),
        ),
    );
  },
};
