import { useMemo } from 'react';
import { citeInParts } from '../../dataset/index.ts';
import type { Edition, KeyFinding, Source } from '../../dataset/index.ts';
import { layerKinds, sourceKinds } from '../../model/index.ts';
import type { SourceKind } from '../../model/index.ts';
import { useEdition } from '../services.ts';
import { Cited } from './cited.tsx';

const kindOrder: readonly SourceKind[] = [...layerKinds, ...sourceKinds];

/** Who stands behind the key figures, each once, by kind of source. */
export function SourceList({ findings }: { readonly findings: readonly KeyFinding[] }) {
  const edition = useEdition();
  const sources = useMemo(() => sourcesOf(edition, findings), [edition, findings]);
  if (sources.length === 0) return null;
  return (
    <section className="part">
      <h3>Sources</h3>
      <details>
        <summary tabIndex={0}>
          {sources.length} {sources.length === 1 ? 'source' : 'sources'} of the key figures
        </summary>
        <ul className="sources">
          {sources.map((source) => (
            <li key={source.id}>
              <Cited source={source} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function sourcesOf(edition: Edition, findings: readonly KeyFinding[]): readonly Source[] {
  const all = findings.flatMap(({ finding }) => citeInParts(edition, finding).sources);
  return [...new Set(all)].sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
}
