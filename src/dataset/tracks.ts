import type { WordColumn } from './columns.ts';
import { grouped } from './grouped.ts';
import type { Observation } from './records.ts';
import type { Table } from './table.ts';

/**
 * The observations of one subject, measure, product and series: rows `start` to `end - 1` of the observations,
 * in the order of the last, then the first day they are true for.
 */
export interface Track {
  readonly subject: string;
  readonly measure: string;
  readonly product: string;
  readonly series: string;
  readonly start: number;
  readonly end: number;
}

/** The columns whose change begins a new track, in sorting order. */
export const trackColumns = ['subject', 'measure', 'product', 'series'] as const;

/** The ways to a track. */
export interface TrackIndex {
  findSeriesTrack(series: string): Track | undefined;
  listTracks(subject: string, measure: string): readonly Track[];
  listMeasuresOf(subject: string): readonly string[];
}

export function indexTracks(observations: Table<Observation>): TrackIndex {
  const tracks = findTracks(observations);
  const bySubjectAndMeasure = grouped(tracks, ({ subject, measure }) => `${subject}\n${measure}`);
  const bySubject = grouped(tracks, ({ subject }) => subject);
  const bySeries = new Map(tracks.map((track) => [track.series, track]));
  return {
    findSeriesTrack: (series) => (series === '' ? undefined : bySeries.get(series)),
    listTracks: (subject, measure) => bySubjectAndMeasure.get(`${subject}\n${measure}`) ?? [],
    listMeasuresOf: (subject) => [...new Set((bySubject.get(subject) ?? []).map(({ measure }) => measure))],
  };
}

/** Finds the tracks in one pass. Throws an `Error` where the rows of one track do not stand together. */
export function findTracks(observations: Table<Observation>): Track[] {
  const columns = trackColumns.map((name) => observations.words(name)) as [
    WordColumn,
    WordColumn,
    WordColumn,
    WordColumn,
  ];
  const tracks: Track[] = [];
  const known = new Set<string>();
  let start = 0;
  for (let row = 1; row <= observations.count; row++) {
    if (row < observations.count && columns.every((column) => column.at(row) === column.at(start))) continue;
    const key = columns.map((column) => column.at(start)).join('\n');
    if (known.has(key))
      throw new Error(`Table observations, row ${start}: the rows of one track do not stand together.`);
    known.add(key);
    const [subject, measure, product, series] = columns;
    tracks.push({
      subject: subject.at(start),
      measure: measure.at(start),
      product: product.at(start),
      series: series.at(start),
      start,
      end: row,
    });
    start = row;
  }
  return observations.count === 0 ? [] : tracks;
}
