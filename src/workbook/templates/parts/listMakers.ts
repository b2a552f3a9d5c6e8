import { findAnswer, listPlants, listSubjects } from '../../../dataset/index.ts';
import type { Edition, Finding } from '../../../dataset/index.ts';
import { questionOf } from '../../../functions/call/index.ts';
import { unlessRefused } from '../../../model/index.ts';

export const statuses = ['built', 'construction', 'announced'] as const;

export interface Maker {
  readonly name: string;
  /** Makers whose capacity is in the figure of this one, by name. */
  readonly holds: readonly string[];
}

/**
 * Plants that make a product or are to make it; then companies that print a total and have no plants here, and those that
 * print one figure for several plants of which one has none of its own.
 */
export function listMakers(edition: Edition, product: string): readonly Maker[] {
  const plants = listSubjects(edition, 'facilities', '').filter(
    (name) => answersOf(edition, name, product).length > 0,
  );
  const nameOf = new Map(edition.entities.map(({ id, name }) => [id, name]));
  const companies = edition.entities.flatMap((one): Maker[] => {
    if (one.kind !== 'company') return [];
    const found = answersOf(edition, one.name, product);
    const own = listPlants(edition, one, undefined).map((id) => nameOf.get(id) ?? id);
    const holds = own.filter((name) => plants.includes(name));
    const isJoint = found.some(({ claims }) =>
      claims.some(
        ({ scope, facilities }) =>
          scope === 'combined' && facilities.some((id) => !plants.includes(nameOf.get(id) ?? id)),
      ),
    );
    return found.length > 0 && (own.length === 0 || isJoint) ? [{ name: one.name, holds }] : [];
  });
  return [
    ...plants.map((name) => ({ name, holds: [] })),
    ...companies.sort((a, b) => (a.name < b.name ? -1 : 1)),
  ];
}

function answersOf(edition: Edition, name: string, product: string): Finding[] {
  return statuses.flatMap((status) => {
    const measure = `nameplate capacity: ${product}, ${status}`;
    const found = unlessRefused(() => findAnswer(edition, questionOf(edition, name, measure, null)));
    return typeof found?.value === 'number' && found.value > 0 ? [found] : [];
  });
}
