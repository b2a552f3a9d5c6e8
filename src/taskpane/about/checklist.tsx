import checks from '../../../build/checks.json';
import { CopyButton } from '../copyButton.tsx';
import { useServices, useStore } from '../services.ts';
import { useState } from 'react';
import { resultsText } from './resultsText.ts';

/** docs/real-excel.md: what only real Excel can show, to be ticked off there and copied into a report. */
export function Checklist() {
  const { host, today } = useServices();
  const { version, place } = useStore(host);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (no: string): void => {
    const next = new Set(seen);
    if (!next.delete(no)) next.add(no);
    setSeen(next);
  };
  return (
    <section className="part">
      <h3>What only real Excel can show</h3>
      <p className="muted">
        Tick what you have seen, copy it, and send it in: it goes into docs/real-excel.md.
      </p>
      <ol className="checks">
        {checks.map(({ no, check, expect, seen: seenBefore }) => (
          <li key={no}>
            <label>
              <input type="checkbox" checked={seen.has(no)} onChange={() => toggle(no)} />
              <span>
                {check} <span className="muted">→ {expect}</span> <em className="muted">{seenBefore}</em>
              </span>
            </label>
          </li>
        ))}
      </ol>
      <CopyButton
        words="Copy what I have seen"
        text={() => resultsText(checks, seen, { on: today(), where: version || place })}
      />
    </section>
  );
}
