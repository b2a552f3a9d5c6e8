import { Button } from '@fluentui/react-button';
import { useEffect, useRef } from 'react';
import type { FeedDesk, FeedStatus } from '../../feed/index.ts';
import { useServices, useStore } from '../services.ts';
import { TroubleView } from '../troubleView.tsx';
import { feedTrouble, statusWords } from './statusWords.ts';
import { TransferView } from './transferView.tsx';

/** Asks the feed for a newer edition; how far that is, and what came of it. */
export function LookPart({ desk }: { readonly desk: FeedDesk }) {
  const { status, feed, inForce, offer } = useStore(desk.state);
  const place = useRef<HTMLDivElement>(null);
  const wasUsed = useRef(false);
  useAnnounced(status, inForce);
  // Apply, Decline, Undo and Cancel take themselves away; who pressed them by keys goes on from here.
  useEffect(() => {
    if (document.activeElement === document.body && wasUsed.current)
      place.current?.querySelector('button')?.focus({ preventScroll: true });
    wasUsed.current = true;
  }, [status, inForce, offer]);
  return (
    <section className="part" aria-label="Newer edition">
      <h3>Newer edition</h3>
      <div ref={place} className="actions">
        <Button
          size="small"
          appearance={status.kind === 'offer' ? 'secondary' : 'primary'}
          disabledFocusable={status.kind === 'running'}
          onClick={() => desk.refresh()}
        >
          {status.kind === 'failed' || status.kind === 'offline' || status.kind === 'up-to-date'
            ? 'Look again'
            : 'Look for a newer edition'}
        </Button>
      </div>
      {status.kind === 'running' && <TransferView job={status.job} label="Looking for a newer edition" />}
      {status.kind === 'failed' && <TroubleView trouble={feedTrouble(status.problem, inForce)} />}
      {(status.kind === 'offline' || status.kind === 'up-to-date') && (
        <p className="notice">{statusWords(status, inForce)}</p>
      )}
      {status.kind === 'idle' && (
        <p className="muted">
          Asks {feed && new URL(feed.address).host} when you press, never by itself. Nothing changes before
          you have seen what it changes.
        </p>
      )}
    </section>
  );
}

/** Writes down what came of it and tells a screen reader, once. A failure tells itself. */
function useAnnounced(status: FeedStatus, inForce: string): void {
  const { announcement, steps } = useServices();
  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && status.kind !== 'running') {
      steps.record(status.kind === 'failed' ? 'failure' : 'feed', statusWords(status, inForce));
      if (status.kind !== 'failed') announcement.set(statusWords(status, inForce));
    }
    wasRunning.current = status.kind === 'running';
  }, [announcement, steps, status, inForce]);
}
