import { citeFinding, publishedWords } from '../answer/cite.ts';
import type { Finding } from '../answer/finding.ts';
import type { Edition } from '../edition.ts';
import type { Source } from '../records.ts';
import { remarkWords, sourcesOf, startWords, statusWords, whatWords, whenWords } from './findingWords.ts';
import { webAddress } from './webAddress.ts';

/** Everything that a number must carry to be traced. Text that is not stated is said to be so. */
export interface CitedFinding {
  /** What REE.SOURCE answers. */
  readonly source: string;
  readonly published: string;
  readonly period: string;
  readonly basis: string;
  readonly status: string;
  /** Empty where the answer is one claim as printed that nobody disputes. */
  readonly remark: string;
  /** An address of the web, or empty. */
  readonly url: string;
  readonly sources: readonly Source[];
  /** How the source was read: "original", "mirror", "digest", "transcription". */
  readonly retrieval: string;
}

/** The citation of an answer in its parts. */
export function citeInParts(edition: Edition, finding: Finding): CitedFinding {
  const [claim] = finding.claims;
  const { url, retrieval } = edition.getSource(claim.source);
  const sources = sourcesOf(edition, finding);
  const published = sources.map(publishedWords).filter(Boolean);
  return {
    source: citeFinding(edition, finding),
    published: [...new Set(published)].join('; '),
    period: whenWords(finding),
    basis: whatWords(edition, finding),
    status: statusWords(finding),
    remark: [startWords(finding), remarkWords(edition, finding)].filter(Boolean).join('; '),
    url: webAddress(url),
    sources,
    retrieval,
  };
}
