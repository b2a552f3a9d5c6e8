import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const briefingLocated: Rule = {
  name: 'briefingLocated',
  description: 'A claim of the briefing says where in it it stands.',
  check: ({ observations, stages, policies }) =>
    [...observations, ...stages, ...policies]
      .filter(({ record }) => record.source === 'briefing' && record.locator === '')
      .map((seed) => problemAt(seed, 'locator', 'is empty', 'Name the section and the item.')),
};
