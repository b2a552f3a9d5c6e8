import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const fractionsNotPercent: Rule = {
  name: 'fractionsNotPercent',
  description: 'A share is a fraction from 0 to 1, a change a fraction above -1; stakes are fractions too.',
  check: ({ observations, ownership, parties }) => [
    ...observations
      .filter(
        ({ record: { unit, measure, value } }) =>
          unit === 'fraction' &&
          (measure.endsWith('-share') || measure === 'equity-stake') &&
          value !== undefined &&
          (value < 0 || value > 1),
      )
      .map((seed) => problemAt(seed, 'value', 'is not a share between 0 and 1', 'Write 15 % as 0.15.')),
    ...observations
      .filter(
        ({ record: { unit, measure, value } }) =>
          unit === 'fraction' && measure.endsWith('-change') && value !== undefined && value < -1,
      )
      .map((seed) => problemAt(seed, 'value', 'is a fall by more than the whole', 'Write -15 % as -0.15.')),
    ...[...ownership, ...parties]
      .filter(({ record: { share } }) => share !== undefined && (share <= 0 || share > 1))
      .map((seed) => problemAt(seed, 'share', 'is not a stake between 0 and 1', 'Write 12.5 % as 0.125.')),
  ],
};
