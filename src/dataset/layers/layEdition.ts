import { indexEdition } from '../edition.ts';
import type { Edition } from '../edition.ts';
import type { Layer } from './layer.ts';
import { layerTable } from './layerTable.ts';

/**
 * Lays a user's claims over an edition: the new one answers with them first and keeps all others. The edition below stays as
 * it is.
 */
export function layEdition(below: Edition, layer: Layer): Edition {
  const { kind, label, observations } = layer;
  return indexEdition({
    id: below.id,
    date: below.date,
    layers: [...below.layers, { kind, label, claims: observations.length }],
    below,
    rateTables: below.rateTables,
    records: {
      ...recordsOf(below),
      sources: [...below.sources, ...layer.sources],
      series: [...below.series, ...layer.series],
    },
    observations: layerTable(below, observations),
    replaced: new Map([
      ...below.series.map(({ id }) => [id, below.listReplaced(id).map((one) => one.id)] as const),
      ...layer.series.map(({ id, replaces }) => [id, replaces] as const),
    ]),
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
