import { readPeriod } from '../../model/index.ts';
import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

export const suspensionsInOrder: Rule = {
  name: 'suspensionsInOrder',
  description:
    'A suspension begins before it ends, and one that has run out by the date of the edition says so in the status.',
  check({ policies, edition }) {
    const today = readPeriod(edition[0]?.record.date ?? '')?.to ?? 0;
    return policies.flatMap((seed) => {
      const { effectiveFrom, effectiveTo, suspendedFrom, suspendedTo, status } = seed.record;
      if (effectiveFrom && effectiveTo && effectiveTo.to < effectiveFrom.from) {
        return [problemAt(seed, 'effectiveTo', 'is before effectiveFrom', 'Turn the two round.')];
      }
      if (!suspendedTo) return [];
      if (!suspendedFrom || suspendedTo.to < suspendedFrom.from) {
        return [
          problemAt(seed, 'suspendedFrom', 'is missing or after suspendedTo', 'Give both ends in order.'),
        ];
      }
      const hasEnded = suspendedTo.to < today;
      if (hasEnded === status.startsWith('suspension ended')) return [];
      return [
        problemAt(
          seed,
          'status',
          hasEnded
            ? 'does not say that the suspension has ended'
            : 'says that a running suspension has ended',
          'Say what was so on the date of the edition.',
        ),
      ];
    });
  },
};
