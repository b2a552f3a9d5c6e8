import { compareObservations } from '../compareObservations.ts';
import type { NumberColumn, WordColumn } from '../columns.ts';
import type { Edition } from '../edition.ts';
import { grouped } from '../grouped.ts';
import type { Observation } from '../records.ts';
import type { Table } from '../table.ts';
import type { Track } from '../tracks.ts';
import { madeByKey } from './madeByKey.ts';
import { recordTable } from './recordTable.ts';

type Below = Pick<Edition, 'observations' | 'periodFrom' | 'periodTo' | 'listTracks'>;

/** The observations of an edition with further ones in their places; nothing is copied or encoded anew but those. */
export function layerTable(edition: Below, added: readonly Observation[]): Table<Observation> {
  const below = edition.observations;
  const sorted = [...added].sort(compareObservations);
  const above = recordTable(sorted);
  const rows = mergeRows(edition, sorted);
  const pick =
    <V>(lower: (row: number) => V, upper: (row: number) => V) =>
    (row: number): V => {
      const from = rows[row]!;
      return from < below.count ? lower(from) : upper(from - below.count);
    };
  const words = madeByKey((column): WordColumn => {
    const [lower, upper] = [below.words(column), above.words(column)];
    return { words: [...new Set([...lower.words, ...upper.words])], at: pick(lower.at, upper.at) };
  });
  const numbers = madeByKey((column): NumberColumn => ({
    at: pick(below.numbers(column).at, above.numbers(column).at),
  }));
  return { count: rows.length, at: pick(below.at, above.at), words, numbers };
}

/** Further rows of one track, as numbers into the sorted ones. */
interface Addition {
  readonly track: Track | undefined;
  readonly added: readonly number[];
}

/**
 * Of each row the one that it comes from: a row below, or, beyond their count, one of the added. Tracks stay where they are,
 * in whatever order an edition has them; new ones follow the last.
 */
function mergeRows(edition: Below, sorted: readonly Observation[]): Uint32Array {
  const { count } = edition.observations;
  const rows = new Uint32Array(count + sorted.length);
  let from = 0;
  let to = 0;
  const copyUntil = (end: number): void => {
    while (from < end) rows[to++] = from++;
  };
  for (const { track, added } of additionsTo(edition, sorted)) {
    if (!track) copyUntil(count);
    for (const index of added) {
      if (track) copyUntil(firstAfter(edition, track, sorted[index]!, Math.max(from, track.start)));
      rows[to++] = count + index;
    }
  }
  copyUntil(count);
  return rows;
}

/** In the order of the tracks, the new ones at the end. */
function additionsTo(edition: Below, sorted: readonly Observation[]): readonly Addition[] {
  const groups = grouped(
    sorted.map((observation, index) => ({ observation, index })),
    ({ observation: { subject, measure, product, series } }) =>
      [subject, measure, product, series].join('\n'),
  );
  const additions = [...groups.values()].map((group): Addition => {
    const { subject, measure, product, series } = group[0]!.observation;
    const track = edition
      .listTracks(subject, measure)
      .find((one) => one.product === product && one.series === series);
    return { track, added: group.map(({ index }) => index) };
  });
  return additions.sort((a, b) => (a.track?.start ?? Infinity) - (b.track?.start ?? Infinity));
}

/** By halves: the first row of a track from one on that stands after a further one. */
function firstAfter(edition: Below, track: Track, one: Observation, start: number): number {
  const ids = edition.observations.words('id');
  let [low, high] = [start, track.end];
  while (low < high) {
    const middle = (low + high) >> 1;
    const [from, to] = [edition.periodFrom.at(middle), edition.periodTo.at(middle)];
    const period = Number.isNaN(to) ? undefined : ({ from, to, precision: 'day' } as const);
    if (compareObservations({ ...one, period, id: ids.at(middle) }, one) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
