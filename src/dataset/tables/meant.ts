import { entityKinds } from '../../model/index.ts';
import type { Named } from '../names.ts';
import type { Edition } from '../edition.ts';
import { listPlants, operatorsUnder } from '../answer/operators.ts';

/** The ids of everything a name means, with the kinds of a material. Throws a `#VALUE!` refusal with nearest names. */
export function idsMeant(edition: Edition, name: string): ReadonlySet<string> {
  const known = edition.names.listMeanings(name);
  const meanings = known.length > 0 ? known : [edition.names.resolve(name, entityKinds)];
  return new Set(meanings.flatMap((named) => [...idsBelow(edition, named)]));
}

/**
 * The ids that a filter's entity stands for: itself, the companies it holds, their plants, the plants in a country,
 * the kinds of a material. Throws a `#VALUE!` refusal for a name that is unknown or means several things.
 */
export function idsStoodFor(edition: Edition, name: string): ReadonlySet<string> {
  const named = edition.names.resolve(name, entityKinds);
  const entity = edition.findEntity(named.id);
  const owned =
    entity && (named.kind === 'company' || named.kind === 'country')
      ? [...listPlants(edition, entity, undefined), ...operatorsUnder(edition, entity.id, edition.date)]
      : [];
  return new Set([...idsBelow(edition, named), ...owned]);
}

function idsBelow(edition: Edition, { id, kind }: Named): ReadonlySet<string> {
  return kind === 'material' ? edition.listProductsBelow(id) : new Set([id]);
}
