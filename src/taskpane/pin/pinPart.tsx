import { Button } from '@fluentui/react-button';
import type { PinDesk, PinState } from '../../feed/index.ts';
import { dayWords } from '../feeds/momentWords.ts';
import { TaskView } from '../book/taskView.tsx';
import { useFormats, useStore } from '../services.ts';
import { Compared } from './compared.tsx';
import type { PinAct } from './pinAct.ts';
import type { Pinning } from './pinning.ts';
import { usePin } from './usePin.ts';
import { usePinning } from './usePinning.ts';

/** To which edition this workbook is pinned, and how it becomes another or none. */
export function PinPart() {
  const pin = usePin();
  return (
    <section className="part" aria-label="Pinned edition">
      <h3>Pinned edition</h3>
      {!pin || pin.state.kind === 'reading' ? (
        <p className="muted">Reading the pin …</p>
      ) : (
        <Part desk={pin.desk} state={pin.state} />
      )}
    </section>
  );
}

function Part({ desk, state }: { readonly desk: PinDesk; readonly state: PinState }) {
  const pinning = usePinning(desk);
  const acting = useStore(pinning.acting);
  return (
    <>
      {state.pin ? <Pinned state={state} pinning={pinning} /> : <Unpinned state={state} pinning={pinning} />}
      {!(acting.status === 'done' && acting.result.at !== 'part') && (
        <TaskView state={acting} label="Changing the pin">
          {({ words }) => (
            <div className="notice">
              <p>{words}</p>
              {state.undoTo && (
                <div className="actions">
                  <ActButton act="undo" words="Undo" pinning={pinning} />
                </div>
              )}
            </div>
          )}
        </TaskView>
      )}
    </>
  );
}

interface PinProps {
  readonly state: PinState;
  readonly pinning: Pinning;
}

function Unpinned({ state: { elsewhere }, pinning }: PinProps) {
  return (
    <>
      <p className="muted">
        A pinned workbook answers from its edition, on every computer, whatever edition is in force there.
      </p>
      <div className="actions">
        <ActButton act="pin" words={`Pin this workbook to ${elsewhere}`} pinning={pinning} />
      </div>
    </>
  );
}

function Pinned({ state: { kind, pin, elsewhere, newer, news }, pinning }: PinProps) {
  const formats = useFormats();
  const comparing = useStore(pinning.comparing);
  const since = pin?.pinnedOn ? `, since ${sinceWords(pin.pinnedOn, (day) => dayWords(day, formats))}` : '';
  // The notice at the top offers the rest.
  const isQuiet = kind === 'here' && newer !== '' && news === '';
  return (
    <>
      <p>
        Pinned to edition {pin?.edition}
        {since}
        {kind === 'absent' && '; it is not on this computer'}.
      </p>
      <p className="muted">
        {isQuiet
          ? `Edition ${newer} is in force on this computer; this workbook stays on its own.`
          : elsewhere !== pin?.edition && `Edition ${elsewhere} is in force on this computer.`}{' '}
        A copy of the workbook carries the pin.
      </p>
      <div className="actions">
        {isQuiet && (
          <>
            <Button
              size="small"
              disabledFocusable={comparing.status === 'running'}
              onClick={() => pinning.comparing.start(undefined)}
            >
              Compare
            </Button>
            <ActButton act="update" words={`Update to ${newer}`} pinning={pinning} />
          </>
        )}
        {kind === 'here' && <ActButton act="unpin" words="Unpin" pinning={pinning} />}
      </div>
      {isQuiet && <Compared pinning={pinning} />}
    </>
  );
}

/** A day that somebody has written otherwise is shown as it stands. */
function sinceWords(day: string, inWords: (day: string) => string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? inWords(day) : day;
}

function ActButton({
  act,
  words,
  pinning,
}: {
  readonly act: PinAct;
  readonly words: string;
  readonly pinning: Pinning;
}) {
  const isBusy = useStore(pinning.acting).status === 'running';
  return (
    <Button size="small" disabledFocusable={isBusy} onClick={() => pinning.acting.start({ act, at: 'part' })}>
      {words}
    </Button>
  );
}
