import { useMemo, useState } from 'react';
import { listHappenings } from '../../dataset/index.ts';
import type { Named } from '../../dataset/index.ts';
import { formatWhen } from '../formats/formatWhen.ts';
import { useEdition, useFormats } from '../services.ts';
import { Cited } from './cited.tsx';
import { happeningView } from './happeningWords.ts';
import { NamedLinks } from './namedLinks.tsx';

const shownAtFirst = 6;

/** Deals and policies around a subject, the latest first, each step with its source. */
export function Timeline({ subject }: { readonly subject: Named }) {
  const edition = useEdition();
  const formats = useFormats();
  const [isWhole, setIsWhole] = useState(false);
  const all = useMemo(() => listHappenings(edition, subject), [edition, subject]);
  if (all.length === 0) return null;
  const shown = isWhole ? all : all.slice(0, shownAtFirst);
  return (
    <section className="part">
      <h3>Timeline</h3>
      <ol className="timeline">
        {shown.map((happening) => {
          const view = happeningView(edition, subject, happening, formats);
          return (
            <li key={view.id}>
              <span className="when">{formatWhen(happening.when, formats)}</span>
              <span className="title">{view.title}</span>
              <span className="number">{view.amount}</span>
              <span className="stage muted">
                {view.stage}
                {view.others.length > 0 && ' · '}
                <NamedLinks others={view.others} />
              </span>
              <Cited source={edition.getSource(view.source)} locator={view.locator} isShort />
            </li>
          );
        })}
      </ol>
      {!isWhole && all.length > shownAtFirst && (
        <button type="button" className="plain" onClick={() => setIsWhole(true)}>
          All {all.length} steps
        </button>
      )}
    </section>
  );
}
