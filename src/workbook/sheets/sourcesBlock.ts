import { publishedWords, webAddress } from '../../dataset/index.ts';
import type { Source } from '../../dataset/index.ts';
import type { SheetDraft } from './sheetDraft.ts';
import { wrapText } from './wrapText.ts';

/** A source and what of the sheet it says: "MP Materials (revenue)". */
export interface UsedSource {
  readonly source: Source;
  readonly uses: readonly string[];
}

/** A heading and the sources under it, each a link where it has an address, with what it says below. Returns the next row. */
export function addSources(
  draft: SheetDraft,
  row: number,
  sources: readonly UsedSource[],
  widthChars: number,
): number {
  draft.text(row, 0, 'Sources', 'heading');
  let next = row + 1;
  for (const { source, uses } of sources) {
    const url = webAddress(source.url);
    draft.text(next, 0, citation(source), url === '' ? 'note' : 'link');
    draft.link(next, 0, url);
    next++;
    for (const line of wrapText(uses.join('; '), widthChars)) draft.text(next++, 0, line, 'note');
  }
  return next;
}

function citation(source: Source): string {
  const { publisher, title, kind, retrieval } = source;
  const how = retrieval === 'original' ? kind : `${kind}, ${retrieval}`;
  return `${[publisher, title, publishedWords(source)].filter(Boolean).join(', ')} [${how}]`;
}
