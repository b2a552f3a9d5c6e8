import { formatPeriod } from '../../model/index.ts';
import { listPlants } from '../answer/operators.ts';
import { capacityMeasure } from '../answer/plant.ts';
import type { Edition } from '../edition.ts';
import type { Named } from '../names.ts';
import type { Entity, Material, Ownership, Source } from '../records.ts';
import { listDealsOf } from './dealsOf.ts';
import { namesInShort } from './namesInShort.ts';
import type { ProfileWord } from './profileParts.ts';

/** What a subject is or whom it belongs to: a text, others with a name, or both. */
export interface Relation {
  readonly label: string;
  readonly others: readonly Named[];
  readonly text: string;
  /** Who says so; empty where it is no claim of a source. */
  readonly sources: readonly Source[];
}

/** What a subject is and whom it belongs to. */
export function listRelations(edition: Edition, { id, kind }: Named): Relation[] {
  const material = kind === 'material' ? edition.findMaterial(id) : undefined;
  const entity = kind === 'material' ? undefined : edition.findEntity(id);
  const relations = [
    ...(material ? ofMaterial(edition, material) : []),
    ...(entity ? ofEntity(edition, entity) : []),
  ];
  return relations.filter(({ text, others }) => text !== '' || others.length > 0);
}

/** A relation in words, with the first of the others and how many there are beyond. */
export function relationWord({ label, others, text, sources }: Relation): ProfileWord {
  const names = namesInShort(others.map(({ name }) => name));
  return text === '' || others.length === 0
    ? { label, text: text || names, sources }
    : { label: `${label} ${names}`, text, sources };
}

function said(label: string, text: string): Relation {
  return { label, others: [], text, sources: [] };
}

function between(label: string, others: readonly Named[]): Relation {
  return { label, others, text: '', sources: [] };
}

function ofMaterial(edition: Edition, material: Material): Relation[] {
  const { id, name, fullName, parent, symbol, formula, form } = material;
  const below = edition.listProductsBelow(id);
  const named = (one: Material): Named => ({ id: one.id, name: one.name, kind: 'material' });
  const makers = edition.entities.filter(
    (one) =>
      one.kind === 'facility' &&
      edition.listTracks(one.id, capacityMeasure).some(({ product }) => below.has(product)),
  );
  return [
    said('Full name', fullName === name ? '' : fullName),
    said('Symbol', symbol === name ? '' : symbol),
    said('Formula', formula),
    said('Form', form),
    between('Kind of', edition.materials.filter((one) => one.id === parent).map(named)),
    between('Kinds', edition.materials.filter((one) => one.parent === id).map(named)),
    between('Made or planned at', makers),
  ];
}

function ofEntity(edition: Edition, entity: Entity): Relation[] {
  const { id, name, fullName, formerNames, kind, parent, stages } = entity;
  const named = (ids: readonly string[]): Named[] => ids.flatMap((other) => edition.findEntity(other) ?? []);
  const hasPlants = kind === 'company' || kind === 'country';
  const plants = hasPlants ? listPlants(edition, entity, undefined) : [];
  const policies = edition.policies.filter(({ jurisdictions }) => jurisdictions.includes(id));
  const stakes = (label: string, side: 'owner' | 'owned', other: 'owner' | 'owned'): Relation[] =>
    edition.ownership
      .filter((stake) => stake[side] === id)
      .map((stake) => ({
        label,
        others: named([stake[other]]),
        text: stakeWords(stake),
        sources: [edition.getSource(stake.source)],
      }));
  return [
    said('Full name', fullName === name ? '' : fullName),
    said('Formerly', formerNames.join(', ')),
    between(kind === 'facility' ? 'Operator' : 'Part of', named([parent])),
    said('Stages', stages.join(', ')),
    ...stakes('Held by', 'owned', 'owner'),
    ...stakes('Holds', 'owner', 'owned'),
    between('Facilities', named(plants)),
    between('Policies', named([...new Set(policies.map((policy) => policy.entity))])),
    said('Deals', namesInShort(listDealsOf(edition, id).map(({ event }) => event.name))),
  ];
}

/** "100%, since 2025-11-18"; "share not stated, pending". */
function stakeWords({ share, from, to, status }: Ownership): string {
  const held = share === undefined ? 'share not stated' : `${Number((share * 100).toPrecision(6))}%`;
  const since = from ? `since ${formatPeriod(from)}` : '';
  const until = to ? `until ${formatPeriod(to)}` : '';
  return [held, since, until, status === 'pending' ? status : ''].filter(Boolean).join(', ');
}
