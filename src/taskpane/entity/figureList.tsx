import { useState } from 'react';
import type { KeyFinding, Named } from '../../dataset/index.ts';
import { FigureLine } from './figureLine.tsx';

/** So many are seen at a glance. */
const shownAtFirst = 10;

/** Key figures; a long list opens on request. */
export function FigureList({
  subject,
  findings,
}: {
  readonly subject: Named;
  readonly findings: readonly KeyFinding[];
}) {
  const [isWhole, setIsWhole] = useState(findings.length <= shownAtFirst + 2);
  const shown = isWhole ? findings : findings.slice(0, shownAtFirst);
  return (
    <section className="part">
      <h3>Key figures</h3>
      {findings.length === 0 && <p className="muted">No key figures in this edition.</p>}
      <ul className="figures">
        {shown.map((found) => (
          <FigureLine key={found.measure} subject={subject} found={found} />
        ))}
      </ul>
      {!isWhole && (
        <button type="button" className="plain" onClick={() => setIsWhole(true)}>
          All {findings.length} figures
        </button>
      )}
    </section>
  );
}
