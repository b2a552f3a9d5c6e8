import { listPlants } from '../../dataset/index.ts';
import type { Edition, Measure, Named } from '../../dataset/index.ts';
import { listQualifiers } from './listQualifiers.ts';
import type { Qualifier } from './listQualifiers.ts';

/** A measure of which the data have numbers of a subject. */
export interface AskedMeasure {
  readonly measure: Measure;
  /** At least one. */
  readonly qualifiers: readonly Qualifier[];
}

const found = new WeakMap<Edition, Map<string, readonly AskedMeasure[]>>();

/** What can be asked of a subject, in the edition's order; looked for once. */
export function listAskedMeasures(edition: Edition, subject: Named): readonly AskedMeasure[] {
  const key = `${subject.kind}:${subject.id}`;
  let kept = found.get(edition);
  if (!kept) found.set(edition, (kept = new Map<string, readonly AskedMeasure[]>()));
  let measures = kept.get(key);
  if (!measures) kept.set(key, (measures = findMeasures(edition, subject)));
  return measures;
}

function findMeasures(edition: Edition, subject: Named): readonly AskedMeasure[] {
  const known = new Set(subjectsOf(edition, subject).flatMap((id) => edition.listMeasuresOf(id)));
  if (subject.kind === 'material') known.add('price');
  return edition.measures
    .filter(({ id }) => known.has(id))
    .map((measure) => ({ measure, qualifiers: listQualifiers(edition, subject, measure) }))
    .filter(({ qualifiers }) => qualifiers.length > 0);
}

/** A company and a country have the numbers of their plants, too. */
function subjectsOf(edition: Edition, { id }: Named): readonly string[] {
  const entity = edition.findEntity(id);
  return entity && entity.kind !== 'facility' ? [id, ...listPlants(edition, entity, undefined)] : [id];
}
