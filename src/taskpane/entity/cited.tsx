import { Link } from '@fluentui/react-link';
import { webAddress } from '../../dataset/index.ts';
import type { Source } from '../../dataset/index.ts';
import { useFormats } from '../services.ts';
import { formatWhen } from '../formats/formatWhen.ts';
import { Mark } from './figureParts.tsx';

interface CitedProps {
  readonly source: Source;
  /** Where in it. */
  readonly locator?: string;
  /** The publisher alone; title, date and place when it is pointed at. */
  readonly isShort?: boolean;
}

/** Who says so: a mark of the source's kind, publisher and title with the way there, when published, where in it. */
export function Cited({ source, locator = '', isShort = false }: CitedProps) {
  const { kind, retrieval, publisher, title, published } = source;
  const formats = useFormats();
  const url = webAddress(source.url);
  const said = isShort ? publisher : `${publisher}, ${title}`;
  const how = retrieval === 'original' || retrieval === kind ? '' : `read as a ${retrieval}`;
  const where = [published && `published ${formatWhen(published, formats)}`, locator, how].filter(Boolean);
  const whole = [title, ...where].filter(Boolean).join(', ');
  return (
    <span className="cited muted" title={isShort ? whole : undefined}>
      <Mark kind={kind} />
      {url ? (
        <Link inline href={url} target="_blank" rel="noreferrer">
          {said}
        </Link>
      ) : (
        said
      )}
      {!isShort && where.length > 0 && `, ${where.join(', ')}`}
    </span>
  );
}
