import type { Problem, Seed, SeedTable, Seeds } from '../seeds/index.ts';
import { problemAt, repairTo } from './rule.ts';
import type { Rule } from './rule.ts';

/** Which ids a field holds: of one of these tables. */
type Reference = readonly [
  table: SeedTable,
  field: string,
  targets: readonly ('sources' | 'entities' | 'materials' | 'measures' | 'series' | 'observations')[],
];

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
  const where = targets.map((target) => `seeds/${target}.csv`).join(' or ');
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

function idsByTable(seeds: Seeds): Record<Reference[2][number], ReadonlySet<string>> {
  const of = (rows: readonly Seed<{ id: string }>[]): ReadonlySet<string> =>
    new Set(rows.map(({ record }) => record.id));
  return {
    sources: of(seeds.sources),
    entities: of(seeds.entities),
    materials: of(seeds.materials),
    measures: of(seeds.measures),
    series: of(seeds.series),
    observations: of(seeds.observations),
  };
}
