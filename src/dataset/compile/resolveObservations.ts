import { ofSeries } from '../ofSeries.ts';
import type { Observation } from '../records.ts';
import type { Seed, SeedRecord, Seeds } from '../seeds/index.ts';

/** Fills in what a series says for its rows and which claims are superseded. */
export function resolveObservations({
  observations,
  series,
}: Pick<Seeds, 'observations' | 'series'>): Observation[] {
  const seriesById = new Map(series.map(({ record }) => [record.id, record]));
  const replaced = new Set(observations.map(({ record }) => record.supersedes).filter(Boolean));
  return observations.map((seed) => resolveObservation(seed, seriesById, replaced));
}

function resolveObservation(
  { record }: Seed<SeedRecord<'observations'>>,
  seriesById: ReadonlyMap<string, SeedRecord<'series'>>,
  replaced: ReadonlySet<string>,
): Observation {
  const series = seriesById.get(record.series);
  const superseded = replaced.has(record.id) || record.state === 'superseded';
  return { ...record, ...(series && ofSeries(series)), superseded };
}
