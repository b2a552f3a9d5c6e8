import { schemas } from '../../src/dataset/seeds/index.ts';
import type { Problem, Seed, SeedRecord, SeedTable, Seeds } from '../../src/dataset/seeds/index.ts';
import type { Rule } from '../../src/dataset/rules/rule.ts';
import { seeds } from './seedEdition.ts';

type Cells = Readonly<Record<string, string>>;

const keys = ['id', 'owner', 'total', 'topic', 'event', 'subject'];

/** The project's seeds with some cells of one row written differently. The row is named by its id, or by the first of `keys` that it has. */
export function editedSeeds(table: SeedTable, row: string, cells: Cells, base: Seeds = seeds): Seeds {
  const old = findSeed(table, row, base);
  return { ...base, [table]: base[table].map((seed) => (seed === old ? seedOf(table, old, cells) : seed)) };
}

/** The project's seeds with a further row, copied from another one with some cells written differently. */
export function extendedSeeds(table: SeedTable, row: string, cells: Cells, base: Seeds = seeds): Seeds {
  const added = seedOf(
    table,
    { ...findSeed(table, row, base), file: `seeds/${table}.csv`, line: 9999 },
    cells,
  );
  return { ...base, [table]: [...base[table], added] };
}

/** The project's seeds without a row. */
export function shortenedSeeds(table: SeedTable, row: string, base: Seeds = seeds): Seeds {
  const old = findSeed(table, row, base);
  return { ...base, [table]: base[table].filter((seed) => seed !== old) };
}

/** What a rule finds, each problem as "file:line field". */
export function placesOf(rule: Rule, checked: Seeds): string[] {
  return rule.check(checked).map(placeOf);
}

export function placeOf({ file, line, field }: Problem): string {
  return `${file}:${line} ${field}`;
}

/** Where a row stands, as "file:line". */
export function lineOf(table: SeedTable, row: string): string {
  const { file, line } = findSeed(table, row, seeds);
  return `${file}:${line}`;
}

function findSeed(table: SeedTable, row: string, base: Seeds): Seed<SeedRecord<SeedTable>> {
  const rows = base[table] as readonly Seed<SeedRecord<SeedTable>>[];
  const found = rows.find(({ raw }) => raw[keys.find((key) => raw[key] !== undefined)!] === row);
  if (!found) throw new Error(`seeds/${table} has no row ${row}.`);
  return found;
}

function seedOf(table: SeedTable, old: Seed<unknown>, cells: Cells): Seed<unknown> {
  const columns = Object.keys(schemas[table].shape);
  const raw = { ...old.raw, ...cells };
  const filled = { ...Object.fromEntries(columns.map((column) => [column, ''])), ...raw };
  return { ...old, raw, record: schemas[table].parse(filled) };
}
