import { indexEdition } from '../edition.ts';
import type { Edition } from '../edition.ts';
import type { Layer } from './layer.ts';
import { layerTable } from './layerTable.ts';

/**
 * Lays a user's claims over an edition: the new one answers with them first and keeps all others. The edition below stays as
 * it is.
 */
export function layEdition(below: Edition, layer: Layer): Edition {
  const replaced = new Set(layer.series.flatMap(({ replaces }) => replaces));
  const { kind, label, observations } = layer;
  return indexEdition({
    id: below.id,
    date: below.date,
    layers: [...below.layers, { kind, label, claims: observations.length }],
    records: {
      ...recordsOf(below),
      sources: [...below.sources, ...layer.sources],
      series: [
        ...below.series.map((series) => (replaced.has(series.id) ? { ...series, default: false } : series)),
        ...layer.series,
      ],
    },
    observations: layerTable(below.observations, observations),
    names: below.names,
  });
}

function recordsOf(edition: Edition) {
  const { sources, entities, ownership, materials, measures, series, decisions, constants } = edition;
  const { events, stages, parties, policies, disagreements } = edition;
  return {
    sources,
    entities,
    ownership,
    materials,
    measures,
    series,
    decisions,
    constants,
    events,
    stages,
    parties,
    policies,
    disagreements,
  };
}
