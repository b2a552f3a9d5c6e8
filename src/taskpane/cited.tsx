import { Link } from '@fluentui/react-components';
import type { Citation } from './figures/citation.ts';

/** Who says so: a mark of the source's kind, publisher and title with the way there, where in it. */
export function Cited({ citation }: { readonly citation: Citation }) {
  const { kind, retrieval, publisher, title, url, published, locator, also } = citation;
  const said = `${publisher}, ${title}`;
  const where = [published && `published ${published}`, locator].filter(Boolean).join(', ');
  return (
    <span className="cited muted">
      <span className={`mark ${kind}`}>{kind}</span>
      {url ? (
        <Link href={url} target="_blank" rel="noreferrer">
          {said}
        </Link>
      ) : (
        said
      )}
      {where && `, ${where}`}
      {retrieval && ` (${retrieval})`}
      {also.length > 0 && `. Also: ${also.join('; ')}`}
    </span>
  );
}
