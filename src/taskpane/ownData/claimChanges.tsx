import { useState } from 'react';
import type { ClaimChange } from '../../feed/index.ts';

const shownAtFirst = 20;
const kinds = ['revised', 'added', 'removed'] as const;

/** What the new contents of a table say otherwise. */
export function ClaimChanges({ changes }: { readonly changes: readonly ClaimChange[] }) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? changes : changes.slice(0, shownAtFirst);
  return (
    <section className="ownChanges" aria-label="What changes in this table">
      <h4>What changes in this table</h4>
      <p>{countWords(changes)}</p>
      <ul className="changeLines">
        {shown.map(({ change, title, old, new: next }) => (
          <li key={`${change} ${title}`}>
            <p>
              <span className={`mark ${change}`}>{change}</span>
              {title}
            </p>
            <p className="changed">
              {old !== '' && <del>{old}</del>}
              {old !== '' && next !== '' && <span className="muted"> → </span>}
              {next !== '' && <ins>{next}</ins>}
            </p>
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <button type="button" className="plain" onClick={() => setIsWhole(true)}>
          All {changes.length} of them
        </button>
      )}
    </section>
  );
}

function countWords(changes: readonly ClaimChange[]): string {
  const said = kinds.flatMap((kind) => {
    const count = changes.filter(({ change }) => change === kind).length;
    return count === 0 ? [] : `${count} ${kind}`;
  });
  return said.length === 0 ? 'Nothing: every figure is as before.' : `${said.join(', ')}.`;
}
