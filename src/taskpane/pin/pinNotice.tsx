import { Button } from '@fluentui/react-button';
import type { PinDesk, PinState } from '../../feed/index.ts';
import { TaskView } from '../book/taskView.tsx';
import { useStore } from '../services.ts';
import { AbsentNotice } from './absentNotice.tsx';
import { Compared } from './compared.tsx';
import type { Pinning } from './pinning.ts';
import { usePinning } from './usePinning.ts';

/** What a person must be told of the pin, with what can be done about it. */
export function PinNotice({ desk }: { readonly desk: PinDesk }) {
  const state = useStore(desk.state);
  const pinning = usePinning(desk);
  const { trouble, kind, news } = state;
  return (
    <div className="fromRibbon" role="region" aria-label="Pinned edition, notice">
      {trouble !== '' && <p className="notice trouble">{trouble}</p>}
      {kind === 'absent' && <AbsentNotice desk={desk} state={state} pinning={pinning} />}
      {kind === 'here' && news !== '' && <NewerNotice state={state} pinning={pinning} />}
      <Acted desk={desk} state={state} pinning={pinning} />
    </div>
  );
}

interface NoticeProps {
  readonly state: PinState;
  readonly pinning: Pinning;
}

function NewerNotice({ state: { pin, newer }, pinning }: NoticeProps) {
  const isBusy = useStore(pinning.acting).status === 'running';
  const isComparing = useStore(pinning.comparing).status === 'running';
  return (
    <div className="notice">
      <p>
        This workbook is pinned to edition {pin?.edition} and answers from it. Edition {newer} is in force on
        this computer.
      </p>
      <div className="actions">
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => pinning.acting.start({ act: 'stay', at: 'notice' })}
        >
          Stay
        </Button>
        <Button
          size="small"
          disabledFocusable={isBusy || isComparing}
          onClick={() => pinning.comparing.start(undefined)}
        >
          Compare
        </Button>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => pinning.acting.start({ act: 'update', at: 'notice' })}
        >
          Update to {newer}
        </Button>
      </div>
      <Compared pinning={pinning} />
    </div>
  );
}

/** What came of a press in this notice, and the way back. */
function Acted({ desk, state, pinning }: NoticeProps & { readonly desk: PinDesk }) {
  const acting = useStore(pinning.acting);
  if (acting.status === 'done' && acting.result.at !== 'notice') return null;
  return (
    <TaskView state={acting} label="Changing the pin">
      {({ words }) => (
        <div className="notice">
          <p>{words}</p>
          <div className="actions">
            {state.undoTo && (
              <Button size="small" onClick={() => pinning.acting.start({ act: 'undo', at: 'notice' })}>
                Undo
              </Button>
            )}
            <Button
              size="small"
              onClick={() => {
                pinning.acting.clear();
                desk.settle();
              }}
            >
              Close
            </Button>
          </div>
        </div>
      )}
    </TaskView>
  );
}
