import { Button } from '@fluentui/react-button';
import type { FeedDesk, Offer } from '../../feed/index.ts';
import { ageWords } from '../book/ageWords.ts';
import { useFormats, useServices, useStore } from '../services.ts';
import { usePin } from '../pin/usePin.ts';
import { TroubleView } from '../troubleView.tsx';
import { byteWords } from './byteWords.ts';
import { ChangeList } from './changeList.tsx';
import { dayWords } from './momentWords.ts';
import { signatureWords } from './signatureWords.ts';
import { TouchedPart } from './touchedPart.tsx';
import { useAct } from './useAct.ts';

/** An edition that may be put in force: what it changes, in the data and in this workbook. */
export function OfferPart({ desk, offer }: { readonly desk: FeedDesk; readonly offer: Offer }) {
  const { today, host } = useServices();
  const formats = useFormats();
  const { feed } = useStore(desk.state);
  const { place } = useStore(host);
  const { run, isRunning, trouble } = useAct();
  const pinned = usePin()?.state.pin?.edition;
  const { edition, line, changes } = offer;
  const stays = pinned === undefined ? '' : ` This workbook stays on its pin, edition ${pinned}.`;
  return (
    <>
      <section className="part" aria-label="Offered edition">
        <h3>Offered: edition {edition.id}</h3>
        <p>
          Data to {dayWords(line.date, formats)}, {ageWords(line.date, today())}; {line.observations} figures
          {line.sizeBytes > 0 && `, ${byteWords(line.sizeBytes)}`}. Signature {signatureWords(line, feed)}.
        </p>
        {line.leftOut > 0 && (
          <p className="muted">
            Licences keep {line.leftOut} {line.leftOut === 1 ? 'value' : 'values'} out of what is published:
            cells that ask for {line.leftOut === 1 ? 'it' : 'them'} answer otherwise.
          </p>
        )}
        <div className="actions">
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isRunning}
            onClick={() => run(() => desk.apply(), `Edition ${edition.id} is in force.${stays}`)}
          >
            Apply
          </Button>
          <Button size="small" disabledFocusable={isRunning} onClick={() => desk.decline()}>
            Decline
          </Button>
        </div>
        {pinned !== undefined && (
          <p className="muted">
            Applying it changes no cell of this workbook, which stays on its pin, edition {pinned}.
          </p>
        )}
        {trouble && <TroubleView trouble={trouble} />}
      </section>
      {place === 'excel' && pinned === undefined && <TouchedPart after={edition} />}
      <ChangeList changes={changes} after={edition} />
    </>
  );
}
