import type { Edition } from '../dataset/index.ts';
import { editionWords } from './editionWords.ts';
import type { PinState } from '../feed/index.ts';
import { formatWhen } from './formats/formatWhen.ts';
import { RouteLink } from './route/routeLink.tsx';
import { useFormats } from './services.ts';

interface EditionLinkProps {
  readonly edition: Edition;
  /** Undefined until it is known. */
  readonly pin: PinState | undefined;
  /** Whether that is what is shown. */
  readonly isCurrent: boolean;
}

/** Which edition answers, whether the workbook is pinned to it, and up to which day it knows; leads to where it can become another. */
export function EditionLink({ edition, pin, isCurrent }: EditionLinkProps) {
  const formats = useFormats();
  const { date, absent } = edition;
  const day = formatWhen({ from: date, to: date, precision: 'day' }, formats);
  return (
    <RouteLink className="link" to={{ screen: 'feeds' }} isCurrent={isCurrent}>
      {absent !== ''
        ? `Edition ${absent}, pinned, not on this computer`
        : `Edition ${editionWords(edition)}, ${pin?.kind === 'here' ? 'pinned, ' : ''}as of ${day}`}
    </RouteLink>
  );
}
