import { AsOf } from './asOf.tsx';
import { Cited } from './cited.tsx';
import type { Rival } from './figures/rivals.ts';

/** The claims that say something else, one below the other, closed until asked for. */
export function RivalList({ rivals }: { readonly rivals: readonly Rival[] }) {
  const [first] = rivals;
  const words = rivals.length === 1 ? `Another source: ${first!.said}` : `${rivals.length} other claims`;
  return (
    <details className="rivals">
      <summary>
        <span aria-hidden="true">≠</span> {words}
      </summary>
      <ul>
        {rivals.map(({ id, said, why, asOf, citation }) => (
          <li key={id} className="figure">
            <span className="number">{said}</span>
            <AsOf date={asOf} />
            <span className="remarks muted">{why}</span>
            <Cited citation={citation} />
          </li>
        ))}
      </ul>
    </details>
  );
}
