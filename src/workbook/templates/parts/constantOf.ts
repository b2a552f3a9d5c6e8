import type { Edition } from '../../../dataset/index.ts';
import { mustMend } from '../../../model/index.ts';

type Constant = Edition['constants'][number];

/** A factor of the edition. Throws a refusal for one that it does not have. */
export function constantOf({ constants, id: edition }: Edition, id: string): Constant {
  const found = constants.find((one) => one.id === id);
  if (found) return found;
  throw mustMend(`Edition ${edition} has no constant "${id}".`, 'Put the bundled edition in force.');
}
