import { useEffect, useState } from 'react';
import { entityKinds } from '../../model/index.ts';
import { useEdition, useServices } from '../services.ts';
import { isNarrowed } from './browsing.ts';
import type { Browsing } from './browsing.ts';

/** Near names are looked for when the typing rests. */
const restMs = 250;
const namesShown = 3;

/** Says why the list is empty, and what is near. */
export function NothingFound({ asked, isFound }: { readonly asked: Browsing; readonly isFound: boolean }) {
  const edition = useEdition();
  const { browsing } = useServices();
  const text = asked.text.trim();
  const [near, setNear] = useState<readonly string[]>([]);
  useEffect(() => {
    setNear([]);
    if (isFound || text === '') return;
    const timer = setTimeout(() => setNear(edition.names.listNearest(text, entityKinds, namesShown)), restMs);
    return () => clearTimeout(timer);
  }, [edition, text, isFound]);
  if (isFound || isNarrowed(asked))
    return (
      <p className="more">{text === '' ? 'Nothing' : `Nothing called “${text}”`} passes these filters.</p>
    );
  return (
    <p className="more">
      Nothing is called “{text}”.{near.length > 0 && ' Nearest: '}
      {near.map((name, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <button
            type="button"
            className="plain"
            onClick={() => browsing.set({ ...browsing.get(), text: name })}
          >
            {name}
          </button>
        </span>
      ))}
    </p>
  );
}
