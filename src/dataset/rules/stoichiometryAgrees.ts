import { atomicWeights, massFraction } from '../../model/index.ts';
import type { Seed, SeedRecord } from '../seeds/index.ts';
import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

/** Seeds print mass fractions to six decimals. */
const roundingOfSeeds = 5e-7;

export const stoichiometryAgrees: Rule = {
  name: 'stoichiometryAgrees',
  description: 'Atomic weights in the seeds are those of the model, and oxide factors follow from them.',
  check: ({ constants }) =>
    constants.flatMap((seed) => {
      const expected = expectedOf(seed);
      const isEqual = expected === undefined || Math.abs(seed.record.value - expected) <= roundingOfSeeds;
      return isEqual
        ? []
        : [
            problemAt(
              seed,
              'value',
              `is not ${expected} as the atomic weights give`,
              'Correct the value, or the weights in src/model/stoichiometry.ts.',
            ),
          ];
    }),
};

function expectedOf({
  record: { label: printed, symbol, formula },
}: Seed<SeedRecord<'constants'>>): number | undefined {
  const label = printed.toLowerCase();
  const element = /^[A-Z][a-z]?$/.exec(symbol)?.[0];
  if (!element || !(element in atomicWeights)) return undefined;
  if (label.startsWith('standard atomic weight')) return atomicWeights[element];
  if (label.startsWith('metal mass fraction')) return massFraction(element, formula);
  return label.startsWith('oxide to metal factor') ? 1 / massFraction(element, formula) : undefined;
}
