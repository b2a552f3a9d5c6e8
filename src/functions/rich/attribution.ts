import { webAddress } from '../../dataset/index.ts';
import type { Source } from '../../dataset/index.ts';

/** A source as Excel names it beneath a property, with a link where its address is one of the web. */
export function attributionOf({ publisher, url }: Source): Excel.CellValueAttributionAttributes {
  const sourceAddress = webAddress(url);
  return sourceAddress === '' ? { sourceText: publisher } : { sourceText: publisher, sourceAddress };
}
