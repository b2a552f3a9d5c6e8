import type { Store } from '../../model/index.ts';
import { keptStore } from '../settings/keptStore.ts';
import type { Keep } from '../settings/keptStore.ts';

/** A comparison in the making; it is there again when the pane is opened again. */
export interface Comparing {
  /** What is compared, as `kind:id`, in the order of the rows. */
  readonly subjects: readonly string[];
  /** As VALUE takes them, in the order of the columns: "revenue", "price: spot Europe". */
  readonly measures: readonly string[];
  /** As a formula takes it; empty for the latest. */
  readonly date: string;
  /** The measure that is drawn; empty for none. */
  readonly charted: string;
}

export const nothingCompared: Comparing = { subjects: [], measures: [], date: '', charted: '' };

export function makeComparing(keep: Keep | undefined): Store<Comparing> {
  return keptStore(keep, 'ree.compare.1', read);
}

function read(kept: unknown): Comparing {
  if (typeof kept !== 'object' || kept === null) return nothingCompared;
  const { subjects, measures, date, charted } = kept as Record<string, unknown>;
  return {
    subjects: textsOf(subjects),
    measures: textsOf(measures),
    date: typeof date === 'string' ? date : '',
    charted: typeof charted === 'string' ? charted : '',
  };
}

function textsOf(kept: unknown): readonly string[] {
  const texts = Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
  return [...new Set(texts)];
}
