import type { EntityKind } from '../../model/index.ts';
import type { Edition } from '../edition.ts';
import type { Entity } from '../records.ts';
import type { Column } from './column.ts';
import { country, list, names, nameOf, text } from './columnKinds.ts';

/** Names and place of an entity. */
export const entityColumns: readonly Column<Entity>[] = [
  text('id', ({ id }) => id),
  text('name', ({ name }) => name),
  text('full name', ({ fullName }) => fullName),
  country('country', (entity) => entity.country),
  list('stages', ({ stages }) => stages),
];

export const otherNameColumns: readonly Column<Entity>[] = [
  list('also known as', ({ aliases }) => aliases),
  list('former names', ({ formerNames }) => formerNames),
  text('source', ({ source }) => source),
  text('note', ({ note }) => note),
];

/** Who holds a share on the edition's date: "USA Rare Earth 100%". */
export const ownersColumn: Column<Entity> = names(
  'owners',
  (entity, edition) => stakesIn(entity, edition).map(({ owner }) => owner),
  (entity, edition) =>
    stakesIn(entity, edition)
      .map(({ owner, share }) => [nameOf(edition, owner), percent(share)].filter(Boolean).join(' '))
      .join('; '),
);

export function entityRows(kind: EntityKind): (edition: Edition) => readonly Entity[] {
  return ({ entities }) => entities.filter((entity) => entity.kind === kind && entity.pointsTo === '');
}

/** The entity, who stands above it and the country it is in. */
export function entityRoles(entity: Entity, edition: Edition): readonly string[] {
  const { id, parent, country: code } = entity;
  const owners = stakesIn(entity, edition).map(({ owner }) => owner);
  return [id, parent, ...owners, ...(code === '' ? [] : countryIds(edition, code))];
}

function stakesIn({ id }: Entity, { ownership, date }: Edition) {
  return ownership.filter(
    ({ owned, status, from, to }) =>
      owned === id &&
      status === 'closed' &&
      (from?.from ?? -Infinity) <= date &&
      (to?.to ?? Infinity) >= date,
  );
}

function percent(share: number | undefined): string {
  return share === undefined ? '' : `${Number((share * 100).toFixed(4))}%`;
}

function countryIds({ entities }: Edition, code: string): string[] {
  return entities.filter(({ kind, country: own }) => kind === 'country' && own === code).map(({ id }) => id);
}
