import { encodeEdition } from '../src/dataset/compile/index.ts';
import { decodeEdition } from '../src/dataset/index.ts';
import type { Edition, EncodedEdition, Material, Series } from '../src/dataset/index.ts';
import { serialOf } from '../src/model/index.ts';

type EncodedColumn = EncodedEdition['tables'][string]['columns'][string];

/** Daily quotes of each made material. */
export const quotesEach = 500;
/** Cells of the place in a source: as many as a page has rows. */
const locators = 40_000;
const firstDay = serialOf(2024, 1, 1);

export const madeMaterial = (index: number): string => `Made material ${index} oxide`;
export const madeDay = (quote: number): number => firstDay + quote;

/** The edition with made materials, each with a series of daily quotes, up to `count` observations in all. */
export function makeLargeEdition(small: EncodedEdition, count: number): EncodedEdition {
  const edition = decodeEdition(small);
  const kept = edition.observations.count;
  const made = count - kept;
  const materials = Math.ceil(made / quotesEach);
  const grown = encodeEdition(
    { id: small.id, date: small.date },
    {
      ...edition,
      materials: [...edition.materials, ...times(materials, materialOf(edition))],
      series: [...edition.series, ...times(materials, seriesOf(edition))],
      observations: times(kept, (row) => edition.observations.at(row)),
    },
  );
  const stated = madeColumns(made, edition);
  const columns = Object.entries(grown.tables.observations!.columns).map(([name, column]) => {
    const further = stated[name];
    return [name, further ? joined(column, further, kept) : sparse(column)] as const;
  });
  return {
    ...grown,
    tables: { ...grown.tables, observations: { count, columns: Object.fromEntries(columns) } },
  };
}

/** What the made rows say; everything else they leave open. */
function madeColumns(made: number, edition: Edition): Record<string, EncodedColumn> {
  const series = (row: number): number => Math.floor(row / quotesEach);
  const day = (row: number): number => madeDay(row % quotesEach);
  const materials = Math.ceil(made / quotesEach);
  const source = edition.sources.find(({ kind }) => kind === 'press')!.id;
  const same = (word: string): EncodedColumn => ({
    words: [word],
    codes: times(made, () => 1),
  });
  return {
    id: {
      words: times(made, (row) => `made-${series(row)}-${row % quotesEach}`),
      codes: times(made, (row) => row + 1),
    },
    series: {
      words: times(materials, (index) => `made-series-${index}`),
      codes: times(made, (row) => series(row) + 1),
    },
    subject: {
      words: times(materials, (index) => `made-${index}`),
      codes: times(made, (row) => series(row) + 1),
    },
    measure: same('price'),
    'period.from': { numbers: times(made, day) },
    'period.to': { numbers: times(made, day) },
    'period.precision': same('day'),
    value: { numbers: times(made, (row) => 50 + ((row * 7919) % 10_007) / 100) },
    unit: same('USD/kg'),
    bound: same('exact'),
    status: same('actual'),
    scope: same('own'),
    direction: same('output'),
    source: same(source),
    locator: {
      words: times(locators, (index) => `row ${index}`),
      codes: times(made, (row) => (row % locators) + 1),
    },
  };
}

function joined(first: EncodedColumn, second: EncodedColumn, kept: number): EncodedColumn {
  if ('words' in first && 'words' in second) {
    const dense = denseOf(first.codes, first.rows, kept, 0);
    return {
      words: first.words.concat(second.words),
      codes: dense.concat(second.codes.map((code) => code + first.words.length)),
    };
  }
  if ('numbers' in first && 'numbers' in second)
    return { numbers: denseOf(first.numbers, first.rows, kept, null).concat(second.numbers) };
  throw new Error('A column of words meets one of numbers.');
}

function denseOf<V>(values: readonly V[], rows: readonly number[] | undefined, kept: number, none: V): V[] {
  if (!rows) return [...values];
  const dense = new Array<V>(kept).fill(none);
  rows.forEach((row, index) => (dense[row] = values[index]!));
  return dense;
}

/** Among so many rows a column that only the first ones state is stored by row. */
function sparse(column: EncodedColumn): EncodedColumn {
  if (column.rows) return column;
  if ('words' in column) {
    const rows = column.codes.flatMap((code, row) => (code === 0 ? [] : [row]));
    return { words: column.words, codes: rows.map((row) => column.codes[row]!), rows };
  }
  const rows = column.numbers.flatMap((value, row) => (value === null ? [] : [row]));
  return { numbers: rows.map((row) => column.numbers[row]!), rows };
}

function materialOf({ materials }: Edition): (index: number) => Material {
  const pattern = materials.find(({ form }) => form === 'oxide')!;
  return (index) => ({
    ...pattern,
    id: `made-${index}`,
    name: madeMaterial(index),
    fullName: '',
    symbol: '',
    formula: '',
    aliases: [],
    parent: '',
  });
}

function seriesOf({ series }: Edition): (index: number) => Series {
  const pattern = series.find(({ frequency, subject }) => frequency === 'quote' && subject === '')!;
  return (index) => ({
    ...pattern,
    id: `made-series-${index}`,
    material: `made-${index}`,
    market: 'China',
    default: true,
  });
}

function times<V>(count: number, make: (index: number) => V): V[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
