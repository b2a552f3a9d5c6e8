import type { Edition } from '../../dataset/index.ts';
import { capacityKinds } from '../../dataset/index.ts';
import type { Subject } from '../search/subject.ts';
import { listCapacities } from './capacities.ts';
import { listFacts } from './facts.ts';
import type { Figure } from './figure.ts';
import { listPrices } from './prices.ts';

/** The key figures of a subject, the most telling first. Lazy: a list shows only the first. */
export function* listKeyFigures(edition: Edition, { id, kind }: Subject): Generator<Figure> {
  if (kind === 'material') {
    yield* listPrices(edition, id);
    return;
  }
  const entity = edition.findEntity(id)!;
  if (capacityKinds.includes(entity.kind)) yield* listCapacities(edition, entity);
  yield* listFacts(edition, entity);
}
