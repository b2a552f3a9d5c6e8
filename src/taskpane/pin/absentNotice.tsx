import { Button } from '@fluentui/react-button';
import { useEffect } from 'react';
import type { PinDesk, PinFetching, PinState } from '../../feed/index.ts';
import { useStore } from '../services.ts';
import { TransferView } from '../feeds/transferView.tsx';
import { TroubleView } from '../troubleView.tsx';
import type { Pinning } from './pinning.ts';

interface AbsentProps {
  readonly desk: PinDesk;
  readonly state: PinState;
  readonly pinning: Pinning;
}

/** The pinned edition is not here. It is fetched by itself where that is possible: the cells wait for it. */
export function AbsentNotice({ desk, state: { pin, feed, fetching, elsewhere }, pinning }: AbsentProps) {
  const isBusy = useStore(pinning.acting).status === 'running';
  useEffect(() => {
    if (feed && navigator.onLine && desk.state.get().fetching.kind === 'idle') desk.fetch();
  }, [desk, feed]);
  return (
    <div className="notice trouble">
      <p>
        This workbook is pinned to edition {pin?.edition}, which is not on this computer. Until it is, REE
        cells show #N/A, and none shows a number of another edition; this pane shows edition {elsewhere}.
      </p>
      <Fetching fetching={fetching} />
      {!feed && (
        <p>
          This build reads no feed, so it cannot be fetched. Pin the workbook to the edition that is here,
          unpin it, or install the version of the add-in that brought {pin?.edition}.
        </p>
      )}
      <div className="actions">
        {feed && fetching.kind !== 'running' && (
          <Button size="small" appearance="primary" onClick={() => desk.fetch()}>
            Fetch it from {new URL(feed.address).host}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => pinning.acting.start({ act: 'update', at: 'notice' })}
        >
          Pin to {elsewhere} instead
        </Button>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => pinning.acting.start({ act: 'unpin', at: 'notice' })}
        >
          Unpin
        </Button>
      </div>
    </div>
  );
}

function Fetching({ fetching }: { readonly fetching: PinFetching }) {
  switch (fetching.kind) {
    case 'idle':
      return null;
    case 'running':
      return <TransferView job={fetching.job} label="Fetching the pinned edition" />;
    case 'offline':
      return (
        <p role="status">{fetching.problem.reason} Nothing is lost: fetch it when there is a network.</p>
      );
    case 'failed':
      return (
        <TroubleView
          trouble={{
            what: fetching.problem.reason,
            means: 'The pin is as it was, and no cell was changed.',
            repair: fetching.problem.repair || 'Try again later.',
          }}
        />
      );
  }
}
