import { Button } from '@fluentui/react-button';
import { isoDay } from '../../model/index.ts';
import type { FeedDesk } from '../../feed/index.ts';
import { ageWords } from '../book/ageWords.ts';
import { editionWords } from '../editionWords.ts';
import { useEdition, useFormats, useServices, useStore } from '../services.ts';
import { TroubleView } from '../troubleView.tsx';
import { AppliedNotice } from './appliedNotice.tsx';
import { dayWords } from './momentWords.ts';
import { originWords } from './originWords.ts';
import { signatureWords } from './signatureWords.ts';
import { useAct } from './useAct.ts';

/** The edition that answers: from where, how old, signed by whom; and the way back to the one before. */
export function InForcePart({ desk }: { readonly desk: FeedDesk }) {
  const edition = useEdition();
  const formats = useFormats();
  const { today } = useServices();
  const { editions, feed, undoTo, isLasting, inForce } = useStore(desk.state);
  const { run, isRunning, trouble } = useAct();
  const line = editions.find(({ id }) => id === inForce);
  const day = line?.date ?? isoDay(edition.date);
  return (
    <section className="part" aria-label="In force">
      <h3>In force</h3>
      <dl className="relations">
        <div>
          <dt className="muted">Edition</dt>
          <dd>{edition.id === inForce ? editionWords(edition) : inForce}</dd>
        </div>
        <div>
          <dt className="muted">Data to</dt>
          <dd>
            {dayWords(day, formats)}, {ageWords(day, today())}
          </dd>
        </div>
        <div>
          <dt className="muted">Origin</dt>
          <dd>{originWords(line, feed)}</dd>
        </div>
        <div>
          <dt className="muted">Signature</dt>
          <dd>{signatureWords(line, feed)}</dd>
        </div>
      </dl>
      {!feed && (
        <p className="muted">
          This build reads no feed: its data came with the add-in and change when the add-in is updated.
          Nothing is fetched by itself.
        </p>
      )}
      {feed && !isLasting && (
        <p className="muted">
          This browser stores nothing for the add-in: another edition lasts until the workbook is closed.
        </p>
      )}
      <AppliedNotice />
      {undoTo !== '' && (
        <div className="actions">
          <Button
            size="small"
            disabledFocusable={isRunning}
            onClick={() => run(() => desk.undo(), `Edition ${undoTo} is in force again.`)}
          >
            Undo: back to {undoTo}
          </Button>
        </div>
      )}
      {trouble && <TroubleView trouble={trouble} />}
    </section>
  );
}
