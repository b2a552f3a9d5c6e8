import type { Problem, Seed, SeedTable, Seeds } from '../seeds/index.ts';
import { problemAt, repairTo } from './rule.ts';
import type { Rule } from './rule.ts';

const identified = [
  'sources',
  'entities',
  'materials',
  'measures',
  'series',
  'observations',
  'events',
  'stages',
  'policies',
] as const;
type Identified = (typeof identified)[number];

/** Which ids a field holds: of one of these tables. */
type Reference = readonly [table: SeedTable, field: string, targets: readonly Identified[]];

const references: readonly Reference[] = [
  ['entities', 'parent', ['entities']],
  ['entities', 'pointsTo', ['entities']],
  ['entities', 'source', ['sources']],
  ['ownership', 'owner', ['entities']],
  ['ownership', 'owned', ['entities']],
  ['ownership', 'source', ['sources']],
  ['materials', 'parent', ['materials']],
  ['series', 'material', ['materials']],
  ['series', 'subject', ['entities']],
  ['series', 'measure', ['measures']],
  ['decisions', 'subject', ['entities', 'materials']],
  ['decisions', 'measure', ['measures']],
  ['decisions', 'product', ['materials']],
  ['decisions', 'preferred', ['observations']],
  ['constants', 'source', ['sources']],
  ['observations', 'series', ['series']],
  ['observations', 'subject', ['entities', 'materials']],
  ['observations', 'measure', ['measures']],
  ['observations', 'product', ['materials']],
  ['observations', 'facilities', ['entities']],
  ['observations', 'convertedSource', ['sources']],
  ['observations', 'supersedes', ['observations']],
  ['observations', 'source', ['sources']],
  ['events', 'subject', ['entities']],
  ['events', 'facilities', ['entities']],
  ['events', 'product', ['materials']],
  ['events', 'partOf', ['events']],
  ['events', 'competesWith', ['events']],
  ['events', 'source', ['sources']],
  ['stages', 'event', ['events']],
  ['stages', 'source', ['sources']],
  ['parties', 'event', ['events']],
  ['parties', 'party', ['entities']],
  ['policies', 'entity', ['entities']],
  ['policies', 'jurisdictions', ['entities']],
  ['policies', 'materials', ['materials']],
  ['policies', 'supersedes', ['policies']],
  ['policies', 'source', ['sources']],
  ['totals', 'total', ['observations']],
  ['disagreements', 'claims', ['observations', 'stages', 'policies']],
  ['disagreements', 'source', ['sources']],
];

export const referencesResolve: Rule = {
  name: 'referencesResolve',
  description: 'Every source, entity, material, measure, series and claim that a row names exists.',
  check(seeds) {
    const ids = idsByTable(seeds);
    return references.flatMap(([table, field, targets]) => {
      const known = new Set(targets.flatMap((target) => [...ids[target]]));
      return (seeds[table] as readonly Seed<Record<string, unknown>>[]).flatMap((seed) =>
        unresolved(seed, field, known, targets),
      );
    });
  },
};

function unresolved(
  seed: Seed<Record<string, unknown>>,
  field: string,
  known: ReadonlySet<string>,
  targets: readonly string[],
): Problem[] {
  const value = seed.record[field];
  const words = (Array.isArray(value) ? value : [value]) as string[];
  const places = targets.map((target) =>
    target === 'observations' ? 'the files of claims' : `seeds/${target}.csv`,
  );
  const where = places.join(' or ');
  return words
    .filter((word) => word !== '' && !known.has(word))
    .map((word) =>
      problemAt(
        seed,
        field,
        `names "${word}", which is not in ${where}`,
        repairTo(word, known, 'Correct it or add the record.'),
      ),
    );
}

function idsByTable(seeds: Seeds): Record<Identified, ReadonlySet<string>> {
  const of = (rows: readonly Seed<{ id: string }>[]): ReadonlySet<string> =>
    new Set(rows.map(({ record }) => record.id));
  return Object.fromEntries(identified.map((table) => [table, of(seeds[table])])) as Record<
    Identified,
    ReadonlySet<string>
  >;
}
