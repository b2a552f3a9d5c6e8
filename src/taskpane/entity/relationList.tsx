import { useMemo, useState } from 'react';
import { listCounterparties, listRelations } from '../../dataset/index.ts';
import type { Edition, Named, Relation } from '../../dataset/index.ts';
import { useEdition } from '../services.ts';
import { NamedLinks } from './namedLinks.tsx';

const othersShown = 12;
/** What stands elsewhere on the page: in its head, or in the timeline. */
const elsewhere: ReadonlySet<string> = new Set(['Full name', 'Symbol', 'Formula', 'Deals']);

/** What a subject is and whom it belongs to or deals with; every name leads to its page. */
export function RelationList({ subject }: { readonly subject: Named }) {
  const edition = useEdition();
  const relations = useMemo(() => relationsOf(edition, subject), [edition, subject]);
  if (relations.length === 0) return null;
  return (
    <section className="part">
      <h3>Relations</h3>
      <dl className="relations">
        {relations.map((relation, index) => (
          <div key={index}>
            <dt className="muted">{relation.label}</dt>
            <dd>
              <Others others={relation.others} />
              {relation.others.length > 0 && relation.text !== '' && ' '}
              <span className={relation.others.length > 0 ? 'muted' : ''}>{relation.text}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function relationsOf(
  edition: Edition,
  subject: Named,
): readonly Pick<Relation, 'label' | 'others' | 'text'>[] {
  return [
    ...listRelations(edition, subject).filter(({ label }) => !elsewhere.has(label)),
    ...listCounterparties(edition, subject).map((one) => ({ ...one, text: '' })),
  ];
}

function Others({ others }: { readonly others: readonly Named[] }) {
  const [isWhole, setIsWhole] = useState(others.length <= othersShown);
  return (
    <>
      <NamedLinks others={isWhole ? others : others.slice(0, othersShown)} />
      {!isWhole && (
        <>
          {' '}
          <button type="button" className="plain" onClick={() => setIsWhole(true)}>
            and {others.length - othersShown} more
          </button>
        </>
      )}
    </>
  );
}
