import type { Edition, Observation } from '../../dataset/index.ts';
import { formatPeriod } from '../../model/index.ts';

/** Who says so, and where. */
export interface Citation {
  readonly kind: string;
  /** "mirror", "digest", "transcription": the original was not read. Empty where it was. */
  readonly retrieval: string;
  readonly publisher: string;
  readonly title: string;
  /** An http address, or empty. */
  readonly url: string;
  readonly published: string;
  readonly locator: string;
  /** Who else is behind a figure that several claims make. */
  readonly also: readonly string[];
}

/** The citation of a claim. An address that is not one of the web is left out: text from data is never a script. */
export function citationOf(
  edition: Edition,
  { source, locator }: Observation,
  others: readonly Observation[] = [],
): Citation {
  const { kind, retrieval, publisher, title, url, published } = edition.getSource(source);
  return {
    kind,
    retrieval: retrieval === 'original' || retrieval === kind ? '' : retrieval,
    publisher,
    title,
    url: /^https?:\/\//i.test(url) ? url : '',
    published: published ? formatPeriod(published) : '',
    locator,
    also: [...new Set(others.map((claim) => edition.getSource(claim.source).publisher))].filter(
      (name) => name !== publisher,
    ),
  };
}
