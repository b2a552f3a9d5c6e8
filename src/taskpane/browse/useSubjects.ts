import { useMemo } from 'react';
import type { Edition } from '../../dataset/index.ts';
import { narrow } from '../search/narrow.ts';
import { indexSubjects } from '../search/searchIndex.ts';
import type { SearchIndex } from '../search/searchIndex.ts';
import { listBrowsable } from '../search/subject.ts';
import type { Subject } from '../search/subject.ts';
import type { Browsing } from './browsing.ts';

const indexes = new WeakMap<Edition, SearchIndex>();

/** All that can be browsed in an edition, prepared once. */
export function indexOf(edition: Edition): SearchIndex {
  let index = indexes.get(edition);
  if (!index) indexes.set(edition, (index = indexSubjects(listBrowsable(edition))));
  return index;
}

/** What the text finds, and what of it passes the filters. */
export function useSubjects(
  edition: Edition,
  { text, kind, stage, country }: Browsing,
): { readonly found: readonly Subject[]; readonly passing: readonly Subject[] } {
  const found = useMemo(() => indexOf(edition).search(text.trim()), [edition, text]);
  const passing = useMemo(() => narrow(found, { kind, stage, country }), [found, kind, stage, country]);
  return { found, passing };
}
