import type { Store } from '../../model/index.ts';
import { keptStore } from '../settings/keptStore.ts';
import type { Keep } from '../settings/keptStore.ts';
import { readDraft } from './draft.ts';
import type { Draft } from './draft.ts';

/** A formula that was used, and the choices that made it. */
export interface Recent {
  readonly formula: string;
  /** What a reader calls it: "NdPr, price: spot Europe". */
  readonly label: string;
  readonly draft: Draft;
}

const mostKept = 8;

/** The formulas used last, the latest first. */
export function makeRecents(keep: Keep | undefined): Store<readonly Recent[]> {
  return keptStore(keep, 'ree.recent.1', read);
}

/** With one more in front; one that was there comes to the front again. */
export function withRecent(recents: readonly Recent[], recent: Recent): readonly Recent[] {
  return [recent, ...withoutRecent(recents, recent.formula)].slice(0, mostKept);
}

export function withoutRecent(recents: readonly Recent[], formula: string): readonly Recent[] {
  return recents.filter((one) => one.formula !== formula);
}

function read(kept: unknown): readonly Recent[] {
  return Array.isArray(kept) ? kept.flatMap((one) => readRecent(one) ?? []).slice(0, mostKept) : [];
}

function readRecent(kept: unknown): Recent | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { formula, label, draft } = kept as Record<string, unknown>;
  const found = readDraft(draft);
  return typeof formula === 'string' && typeof label === 'string' && found
    ? { formula, label, draft: found }
    : undefined;
}
