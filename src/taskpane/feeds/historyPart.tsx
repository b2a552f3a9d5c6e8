import { useState } from 'react';
import type { FeedDesk, HistoryEntry } from '../../feed/index.ts';
import { useFormats, useStore } from '../services.ts';
import { momentWords } from './momentWords.ts';

const shownAtFirst = 5;

/** What was done with editions on this computer, newest first. */
export function HistoryPart({ desk }: { readonly desk: FeedDesk }) {
  const { history } = useStore(desk.state);
  const formats = useFormats();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? history : history.slice(0, shownAtFirst);
  return (
    <section className="part" aria-label="History">
      <h3>History</h3>
      {history.length === 0 && <p className="muted">No edition has been applied on this computer yet.</p>}
      <ol className="editions">
        {shown.map((entry) => (
          <li key={`${entry.at} ${entry.edition}`}>
            {doneWords(entry)} <span className="muted">{momentWords(entry.at, formats)}</span>
          </li>
        ))}
      </ol>
      {shown.length < history.length && (
        <button type="button" className="plain" onClick={() => setIsWhole(true)}>
          All {history.length}
        </button>
      )}
    </section>
  );
}

function doneWords({ action, edition, before }: HistoryEntry): string {
  return action === 'undone'
    ? `Undone: ${before}, back to ${edition}`
    : `Applied: ${edition}, after ${before}`;
}
