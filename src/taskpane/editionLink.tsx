import type { Edition } from '../dataset/index.ts';
import { editionWords } from './editionWords.ts';
import { formatWhen } from './formats/formatWhen.ts';
import { RouteLink } from './route/routeLink.tsx';
import { useFormats } from './services.ts';

interface EditionLinkProps {
  readonly edition: Edition;
  /** Whether that is what is shown. */
  readonly isCurrent: boolean;
}

/** Which edition answers and up to which day it knows; leads to where it can become another. */
export function EditionLink({ edition, isCurrent }: EditionLinkProps) {
  const formats = useFormats();
  const { date } = edition;
  const day = formatWhen({ from: date, to: date, precision: 'day' }, formats);
  return (
    <RouteLink className="link" to={{ screen: 'feeds' }} isCurrent={isCurrent}>
      Edition {editionWords(edition)}, as of {day}
    </RouteLink>
  );
}
