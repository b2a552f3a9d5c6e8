import type { Edition, Named } from '../../dataset/index.ts';
import type { Route } from '../route/route.ts';

/** What an address of an entity page means in an edition: what was renamed is found under its new name. */
export function subjectOf(edition: Edition, { kind, id }: Route & { screen: 'entity' }): Named | undefined {
  if (kind === 'material') {
    const material = edition.findMaterial(id);
    return material && { id, kind, name: material.name };
  }
  const entity = edition.findEntity(id);
  const current = entity && (edition.findEntity(entity.pointsTo) ?? entity);
  return current && { id: current.id, kind: current.kind, name: current.name };
}
