import { formatPeriod } from '../../model/index.ts';
import { listPlants } from '../answer/operators.ts';
import { capacityMeasure } from '../answer/plant.ts';
import type { Edition } from '../edition.ts';
import type { Named } from '../names.ts';
import type { Entity, Material, Ownership } from '../records.ts';
import { namesInShort } from './namesInShort.ts';
import { word } from './profileParts.ts';
import type { ProfileWord } from './profileParts.ts';

/** What a subject is and whom it belongs to. */
export function listRelations(edition: Edition, { id, kind }: Named): ProfileWord[] {
  const material = kind === 'material' ? edition.findMaterial(id) : undefined;
  const entity = kind === 'material' ? undefined : edition.findEntity(id);
  const words = [
    ...(material ? ofMaterial(edition, material) : []),
    ...(entity ? ofEntity(edition, entity) : []),
  ];
  return words.filter(({ text }) => text !== '');
}

function ofMaterial(edition: Edition, material: Material): ProfileWord[] {
  const { id, name, fullName, parent, symbol, formula, form } = material;
  const kinds = edition.materials.filter((one) => one.parent === id);
  const below = edition.listProductsBelow(id);
  const makers = edition.entities.filter(
    (one) =>
      one.kind === 'facility' &&
      edition.listTracks(one.id, capacityMeasure).some(({ product }) => below.has(product)),
  );
  return [
    word('Full name', fullName === name ? '' : fullName),
    word('Symbol', symbol === name ? '' : symbol),
    word('Formula', formula),
    word('Form', form),
    word('Kind of', edition.findMaterial(parent)?.name ?? ''),
    word('Kinds', namesInShort(kinds.map((one) => one.name))),
    word('Made or planned at', namesInShort(makers.map((one) => one.name))),
  ];
}

function ofEntity(edition: Edition, entity: Entity): ProfileWord[] {
  const { id, name, fullName, formerNames, kind, parent, stages } = entity;
  const nameOf = (other: string): string => edition.findEntity(other)?.name ?? other;
  const hasPlants = kind === 'company' || kind === 'country';
  const plants = hasPlants ? listPlants(edition, entity, undefined) : [];
  const policies = edition.policies.filter(({ jurisdictions }) => jurisdictions.includes(id));
  return [
    word('Full name', fullName === name ? '' : fullName),
    word('Formerly', formerNames.join(', ')),
    word(kind === 'facility' ? 'Operator' : 'Part of', parent === '' ? '' : nameOf(parent)),
    word('Stages', stages.join(', ')),
    ...stakes(
      edition,
      'Held by',
      ({ owned }) => owned === id,
      ({ owner }) => nameOf(owner),
    ),
    ...stakes(
      edition,
      'Holds',
      ({ owner }) => owner === id,
      ({ owned }) => nameOf(owned),
    ),
    word('Facilities', namesInShort(plants.map(nameOf))),
    word('Policies', namesInShort(policies.map((policy) => nameOf(policy.entity)))),
    word('Deals', namesInShort(listDeals(edition, entity))),
  ];
}

function stakes(
  edition: Edition,
  relation: string,
  isAbout: (stake: Ownership) => boolean,
  otherOf: (stake: Ownership) => string,
): ProfileWord[] {
  return edition.ownership.filter(isAbout).map((stake) => ({
    label: `${relation} ${otherOf(stake)}`,
    text: stakeWords(stake),
    sources: [edition.getSource(stake.source)],
  }));
}

/** "100%, since 2025-11-18"; "share not stated, pending". */
function stakeWords({ share, from, to, status }: Ownership): string {
  const held = share === undefined ? 'share not stated' : `${Number((share * 100).toPrecision(6))}%`;
  const since = from ? `since ${formatPeriod(from)}` : '';
  const until = to ? `until ${formatPeriod(to)}` : '';
  return [held, since, until, status === 'pending' ? status : ''].filter(Boolean).join(', ');
}

/** Names of the events that an entity is a party or the subject of. */
function listDeals(edition: Edition, { id }: Entity): string[] {
  const joined = new Set(edition.parties.filter(({ party }) => party === id).map(({ event }) => event));
  return edition.events
    .filter((event) => event.subject === id || event.facilities.includes(id) || joined.has(event.id))
    .map(({ name }) => name);
}
