import { foldName } from '../../model/index.ts';
import type { Problem, Seed, Seeds } from '../seeds/index.ts';
import { problemAt } from './rule.ts';
import type { Rule } from './rule.ts';

/** Kinds that the same functions admit: a name must mean one thing among them. */
const admittedTogether: readonly ReadonlySet<string>[] = [
  new Set(['material']),
  new Set(['facility', 'company', 'country', 'region', 'agency', 'programme', 'institution']),
];

interface NamedSeed {
  readonly seed: Seed<{ id: string }>;
  readonly kind: string;
  readonly names: readonly (readonly [field: string, name: string])[];
}

export const namesUnambiguous: Rule = {
  name: 'namesUnambiguous',
  description:
    'An id, short name, full name or former name means one thing among the kinds that a function admits; tickers and aliases may collide and are then refused with candidates.',
  check: (seeds) =>
    admittedTogether.flatMap((kinds) => collisions(namedSeeds(seeds).filter(({ kind }) => kinds.has(kind)))),
};

function collisions(named: readonly NamedSeed[]): Problem[] {
  const owners = new Map<string, string>();
  return named.flatMap(({ seed, names }) =>
    names.flatMap(([field, name]) => {
      const folded = foldName(name);
      const owner = owners.get(folded);
      if (folded === '' || owner === seed.record.id) return [];
      owners.set(folded, owner ?? seed.record.id);
      return owner === undefined
        ? []
        : [problemAt(seed, field, `is a name of ${owner} too`, 'Choose another name, or make it an alias.')];
    }),
  );
}

function namedSeeds({ entities, materials }: Seeds): NamedSeed[] {
  return [
    ...entities
      .filter(({ record }) => record.pointsTo === '')
      .map((seed) => {
        const { id, name, fullName, formerNames, kind } = seed.record;
        const former = formerNames.map((one) => ['formerNames', one] as const);
        return {
          seed,
          kind,
          names: [['id', id], ['name', name], ['fullName', fullName], ...former] as const,
        };
      }),
    ...materials.map((seed) => {
      const { id, name, fullName, symbol, formula, aliases } = seed.record;
      const others = aliases.map((one) => ['aliases', one] as const);
      return {
        seed,
        kind: 'material',
        names: [
          ['id', id],
          ['name', name],
          ['fullName', fullName],
          ['symbol', symbol],
          ['formula', formula],
          ...others,
        ] as const,
      };
    }),
  ];
}
