import { compareObservations } from '../compareObservations.ts';
import type { NumberColumn, WordColumn } from '../columns.ts';
import type { Observation } from '../records.ts';
import type { Table } from '../table.ts';
import { trackColumns } from '../tracks.ts';
import { keptColumns } from './keptColumns.ts';
import { recordTable } from './recordTable.ts';

/** The observations of an edition with further ones in their places; nothing is copied or encoded anew but those. */
export function layerTable(below: Table<Observation>, added: readonly Observation[]): Table<Observation> {
  const sorted = [...added].sort(compareObservations);
  const above = recordTable(sorted);
  const rows = mergeRows(below, sorted);
  const pick =
    <V>(lower: (row: number) => V, upper: (row: number) => V) =>
    (row: number): V => {
      const from = rows[row]!;
      return from < below.count ? lower(from) : upper(from - below.count);
    };
  const words = keptColumns((column): WordColumn => {
    const [lower, upper] = [below.words(column), above.words(column)];
    return { words: [...new Set([...lower.words, ...upper.words])], at: pick(lower.at, upper.at) };
  });
  const numbers = keptColumns((column): NumberColumn => ({
    at: pick(below.numbers(column).at, above.numbers(column).at),
  }));
  return { count: rows.length, at: pick(below.at, above.at), words, numbers };
}

/** Of each row the one that it comes from: a row below, or, beyond their count, one of the added. */
function mergeRows(below: Table<Observation>, sorted: readonly Observation[]): Uint32Array {
  const rows = new Uint32Array(below.count + sorted.length);
  const placed = placeReader(below);
  let from = 0;
  let to = 0;
  sorted.forEach((observation, index) => {
    const end = firstAfter(placed, observation, from, below.count);
    while (from < end) rows[to++] = from++;
    rows[to++] = below.count + index;
  });
  while (from < below.count) rows[to++] = from++;
  return rows;
}

type Placed = Parameters<typeof compareObservations>[0];

function placeReader(table: Table<Observation>): (row: number) => Placed {
  const [subject, measure, product, series] = trackColumns.map((name) => table.words(name));
  const id = table.words('id');
  const [periodFrom, periodTo] = [table.numbers('period.from'), table.numbers('period.to')];
  return (row) => {
    const to = periodTo.at(row);
    return {
      subject: subject!.at(row),
      measure: measure!.at(row),
      product: product!.at(row),
      series: series!.at(row),
      period: Number.isNaN(to) ? undefined : { from: periodFrom.at(row), to, precision: 'day' },
      id: id.at(row),
    };
  };
}

/** By halves: an edition may have a million rows, and a layer a few. */
function firstAfter(placed: (row: number) => Placed, one: Observation, from: number, count: number): number {
  let [low, high] = [from, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareObservations(placed(middle), one) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
